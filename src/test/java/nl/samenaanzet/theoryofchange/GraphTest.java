package nl.samenaanzet.theoryofchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.Link.LinkId;
import nl.samenaanzet.theoryofchange.Link.LinkView;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.Theories.OutlineNode;
import nl.samenaanzet.theoryofchange.drawing.Drawing;
import nl.samenaanzet.theoryofchange.drawing.Drawing.Diagram;
import org.junit.jupiter.api.Test;

/** What may be linked, and the outline as the same thing as the drawing. */
class GraphTest {

    private final List<ElementView> elements = new ArrayList<>();
    private final List<LinkView> links = new ArrayList<>();

    @Test
    void aLinkThatClosesACircleIsRefusedAlsoOverSeveralSteps() {
        var a = add(ElementKind.OUTCOME, "A");
        var b = add(ElementKind.OUTCOME, "B");
        var c = add(ElementKind.OUTCOME, "C");
        link(a, b);
        link(b, c);
        assertThatThrownBy(() -> graph().mustAllow(c, a))
                .isInstanceOf(Refusal.class)
                .hasMessage("theoryofchange.refusal.circle");
        assertThatThrownBy(() -> graph().mustAllow(a, a)).isInstanceOf(Refusal.class);
        assertThatCode(() -> graph().mustAllow(a, c)).doesNotThrowAnyException();
    }

    @Test
    void kindsThatDoNotBelongTogetherAreNotLinked() {
        var goal = add(ElementKind.GOAL, "Doel");
        var means = add(ElementKind.MEANS, "Geld");
        assertThatThrownBy(() -> graph().mustAllow(means, goal)).hasMessage("theoryofchange.refusal.kinds");
        assertThatThrownBy(() -> graph().mustAllow(goal, means)).hasMessage("theoryofchange.refusal.kinds");
        assertThatThrownBy(() -> graph().mustAllow(ElementId.next(), goal)).hasMessage("theoryofchange.refusal.gone");
    }

    @Test
    void theOutlineHasEveryElementOnceAndNamesItsOtherParents() {
        var goal = add(ElementKind.GOAL, "Doel");
        var one = add(ElementKind.OUTCOME, "Een");
        var two = add(ElementKind.OUTCOME, "Twee");
        var walk = add(ElementKind.ACTIVITY, "Wandelen");
        var loose = add(ElementKind.ACTIVITY, "Los");
        link(one, goal);
        link(two, goal);
        link(walk, two);
        link(walk, one);

        var outline = graph().outline();
        assertThat(flat(outline)).containsExactlyInAnyOrder(goal, one, two, walk, loose);
        assertThat(outline).extracting(n -> n.element().text()).containsExactly("Doel", "Los");
        var first = outline.getFirst().children().getFirst();
        assertThat(first.children()).extracting(n -> n.element().text()).containsExactly("Wandelen");
        assertThat(first.children().getFirst().alsoTo()).containsExactly("Twee");
    }

    @Test
    void theDrawingHasTheSameElementsAndLinksAsTheOutline() {
        var goal = add(ElementKind.GOAL, "Een doel met een lange tekst die over meer dan één regel loopt");
        var one = add(ElementKind.OUTCOME, "Een");
        link(one, goal);

        var drawn = Drawing.draw(elements, links);
        assertThat(drawn.boxes())
                .extracting(Diagram.Box::id)
                .containsExactlyInAnyOrderElementsOf(flat(graph().outline()));
        assertThat(drawn.lines()).hasSize(1);
        assertThat(drawn.boxes().getFirst().y())
                .as("the goal is on top")
                .isLessThan(drawn.boxes().getLast().y());
        assertThat(String.join(" ", drawn.boxes().getFirst().lines()))
                .isEqualTo(elements.getFirst().text());
    }

    private Graph graph() {
        return new Graph(elements, links);
    }

    private ElementId add(ElementKind kind, String text) {
        var id = ElementId.next();
        elements.add(new ElementView(
                id,
                "VB",
                kind,
                elements.size() + 1,
                new Content(text, "", null, Aim.NONE, Pledge.NONE, null, null),
                "test",
                Instant.EPOCH,
                1));
        return id;
    }

    private void link(ElementId from, ElementId to) {
        links.add(new LinkView(LinkId.next(), from, to, ""));
    }

    private static List<ElementId> flat(List<OutlineNode> nodes) {
        var ids = new ArrayList<ElementId>();
        nodes.forEach(n -> {
            ids.add(n.element().id());
            ids.addAll(flat(n.children()));
        });
        return ids;
    }
}
