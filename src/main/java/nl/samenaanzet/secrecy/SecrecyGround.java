package nl.samenaanzet.secrecy;

/**
 * The interests for which something can be kept secret: Wet open overheid 5.1(1) and (2), for a council by Gemeentewet
 * 87.
 */
public enum SecrecyGround {
    BUSINESS_DATA,
    PERSONAL_DATA,
    FINANCIAL,
    INVESTIGATION,
    INSPECTION,
    PRIVACY,
    COMPETITION,
    ENVIRONMENT,
    SAFETY,
    FUNCTIONING
}
