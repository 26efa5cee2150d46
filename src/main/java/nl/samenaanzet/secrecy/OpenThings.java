package nl.samenaanzet.secrecy;

/** Published by a module that lets everybody read things of others: what was public cannot be made secret. */
public interface OpenThings {

    /** Whether everybody can read it. */
    boolean open(SealKind kind, String subject);
}
