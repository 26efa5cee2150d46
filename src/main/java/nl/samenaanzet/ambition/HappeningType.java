package nl.samenaanzet.ambition;

/**
 * A kind of thing that happens to a dossier or a matter. Each module has an enum of its own kinds and lists them
 * ({@link HappeningTypes}); nobody else needs to know their names.
 */
public interface HappeningType {

    /**
     * What is stored, and the message key of its sentence; the argument {0} of the sentence is the detail of the line.
     */
    String key();

    /** Who may read a line of this kind. */
    Visibility visibility();

    /** As what people are told of it by e-mail. */
    Topic topic();

    /** Who may read a line. */
    enum Visibility {
        /** Who may open the page. Its detail may be words that somebody typed. */
        INTERNAL,
        /** Everybody, once the decision on its component is published. Its detail is what that component is about. */
        COMPONENT,
        /** Everybody, once a decision of its dossier is published. Its detail is empty, a number or a day. */
        PUBLIC
    }

    /** What people can choose to be told of. */
    enum Topic {
        /** Nobody is told. */
        NONE,
        /** What came of a ballot, a decision or a review. */
        OUTCOME,
        /** A text was put to the kernteam. */
        PAPERS
    }
}
