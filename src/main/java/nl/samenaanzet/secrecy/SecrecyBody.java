package nl.samenaanzet.secrecy;

/** Who imposed it, and can lift it. */
public enum SecrecyBody {
    RAAD,
    COLLEGE,
    BURGEMEESTER,
    COMMISSIE,
    /** Of its own papers: it does not make them public (Woo 5.1); it imposes nothing on a council. */
    COALITIE
}
