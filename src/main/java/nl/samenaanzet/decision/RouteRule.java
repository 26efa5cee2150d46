package nl.samenaanzet.decision;

import java.util.List;
import java.util.Set;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.Decision.Advised;

/**
 * T1, T2 and T3 asked one after the other, as the process asks them, for the case that the coalition agrees. Nothing is
 * kept by asking. An answer that is missing and needed leaves the choice to a person.
 */
public interface RouteRule {

    Advised ask(Facts facts);

    /** The same without the grounds, quickly: for comparing thousands of answers. */
    Outcome outcome(Facts facts);

    /** The rows of T2 that match, were none hidden by a row above it; in the order of the table. */
    List<String> matching(Facts facts);

    /** The papers that rows of T2 ask for, were none hidden by a row above it. */
    Set<CompetentBody.Paper> papers(Facts facts);

    /** T2 as people read it. */
    DecisionTable competence();

    /** Which tables these are: the same edition gives the same answers. */
    String edition();

    /**
     * @param paper what the competent body decides by, or null: a duty of its own next to the route (Gemeentewet
     *     169(4))
     */
    record Outcome(Choice choice, CompetentBody.Paper paper) {}
}
