package nl.samenaanzet.secrecy;

import java.util.Optional;

/** Published by a module for each kind of thing of it that can be secret. */
public interface Sealable {

    SealKind kind();

    /** Empty when there is no such thing. */
    Optional<Thing> of(String subject);

    /**
     * @param name for who may read it
     * @param back address of the page it is on
     */
    record Thing(String name, String back) {}
}
