package nl.samenaanzet.people;

import java.util.Locale;

/** What someone may do here. The lower-case name is the candidate group of user tasks in the BPMN. */
public enum Role {
    /** Holder of a seat of the kernteam: answers ballots. */
    KERNTEAM,
    /** Runs a dossier: submits the strategy, confirms the route, sees incidents. */
    PROCESS_OWNER,
    /** Secretary of the wijkcoalitie: agenda and decisions of the coalition. */
    SECRETARY,
    /** Griffie of the city council: receives what has a council role. */
    GRIFFIE,
    /** Chair of the wijkcoalitie. */
    CHAIR,
    /** Keeps the decision tables: proposes new versions of them. */
    RULES_OWNER,
    /** Member of the coalition or other signed-in reader. */
    READER;

    /** The candidate group as written in BPMN, for instance {@code process_owner}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role of a candidate group.
     *
     * @throws IllegalArgumentException when there is no such role
     */
    public static Role of(String group) {
        return valueOf(group.toUpperCase(Locale.ROOT));
    }
}
