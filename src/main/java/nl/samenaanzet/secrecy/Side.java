package nl.samenaanzet.secrecy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.samenaanzet.people.Role;

/** Whose text it is: that says who imposes and lifts, and who reads it nevertheless. */
public enum Side {
    /**
     * Read by who writes it, who judges it, and the griffie, to which it is offered under that secrecy (Gemeentewet
     * 88). Not by who only reads along.
     */
    COALITION(
            EnumSet.of(Role.PROCESS_OWNER, Role.SECRETARY),
            EnumSet.of(Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.KERNTEAM, Role.GRIFFIE),
            List.of(
                    SecrecyBody.COALITIE,
                    SecrecyBody.COLLEGE,
                    SecrecyBody.BURGEMEESTER,
                    SecrecyBody.RAAD,
                    SecrecyBody.COMMISSIE)),
    /** Bodies: Gemeentewet 87, 89. */
    COUNCIL(
            EnumSet.of(Role.GRIFFIE),
            EnumSet.of(Role.GRIFFIE),
            List.of(SecrecyBody.RAAD, SecrecyBody.COLLEGE, SecrecyBody.BURGEMEESTER, SecrecyBody.COMMISSIE));

    private final Set<Role> keepers;
    private final Set<Role> readers;
    private final List<SecrecyBody> bodies;

    Side(Set<Role> keepers, Set<Role> readers, List<SecrecyBody> bodies) {
        this.keepers = keepers;
        this.readers = readers;
        this.bodies = bodies;
    }

    /** Who imposes and lifts. */
    Set<Role> keepers() {
        return keepers;
    }

    Set<Role> readers() {
        return readers;
    }

    /** Who can have imposed it, the likeliest first. */
    public List<SecrecyBody> bodies() {
        return bodies;
    }
}
