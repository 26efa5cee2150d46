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

    /** Who may read a line of this kind, and who is told of it. */
    Reach reach();

    default Visibility visibility() {
        return reach().visibility();
    }

    default Topic topic() {
        return reach().topic();
    }

    /** @param topic as what people are told of it by e-mail */
    record Reach(Visibility visibility, Topic topic) {

        public static final Reach INTERNAL = new Reach(Visibility.INTERNAL, Topic.NONE);
        public static final Reach COMPONENT = new Reach(Visibility.COMPONENT, Topic.NONE);
        public static final Reach PUBLIC = new Reach(Visibility.PUBLIC, Topic.NONE);

        public Reach told(Topic of) {
            return new Reach(visibility, of);
        }
    }

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
