package nl.samenaanzet.theoryofchange.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.samenaanzet.theoryofchange.Check;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Link.LinkId;
import nl.samenaanzet.theoryofchange.Link.LinkView;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.Theories.TheoryView;
import org.junit.jupiter.api.Test;

/** What is kept of a version, and so its hash, does not depend on how the code names it. */
class SnapshotTest {

    private static final ElementId ONE = ElementId.of("00000000-0000-0000-0000-000000000001");
    private static final ElementId OTHER = ElementId.of("00000000-0000-0000-0000-000000000002");
    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");
    private static final String KEPT = """
            {"theory":{"ambitionCode":"VB","narrative":"verhaal","check":{"necessary":true,"sufficient":null,"plausible":3,\
            "feasible":4,"testable":null},"revision":7,"changedAt":"2026-03-01T10:00:00Z"},\
            "elements":[{"id":"00000000-0000-0000-0000-000000000001","ambitionCode":"VB","kind":"INDICATOR","position":1,\
            "text":"Contact","explanation":"waarom","sector":"bewoners","unit":"procent","baseline":10.5,"target":20,\
            "partner":null,"euro":null,"hours":null,"quarter":null,"testBy":null,"source":null,\
            "changedBy":"voorzitter","changedAt":"2026-03-01T10:00:00Z","revision":3}],\
            "links":[{"id":"00000000-0000-0000-0000-000000000003","from":"00000000-0000-0000-0000-000000000001",\
            "to":"00000000-0000-0000-0000-000000000002","reason":"omdat"}]}""";

    private static final String HASH = "6a84f7ae0f320d07c4c8b41e563f63616c9143918883204e662cef7c38ffa519";

    @Test
    void theContentOfAVersionStaysAsItWas() {
        assertThat(new String(snapshot().json(), StandardCharsets.UTF_8)).isEqualTo(KEPT);
        assertThat(snapshot().sha256()).isEqualTo(HASH);
    }

    @Test
    void aVersionOfBeforeIsRead() {
        assertThat(Snapshot.read(KEPT.getBytes(StandardCharsets.UTF_8))).isEqualTo(snapshot());
    }

    private static Snapshot snapshot() {
        return new Snapshot(
                new TheoryView("VB", "verhaal", new Check(true, null, 3, 4, null), 7, THEN),
                List.of(new ElementView(
                        ONE,
                        "VB",
                        ElementKind.INDICATOR,
                        1,
                        new Content(
                                "Contact",
                                "waarom",
                                "bewoners",
                                new Aim("procent", new BigDecimal("10.5"), new BigDecimal("20")),
                                Pledge.NONE,
                                null,
                                null),
                        "voorzitter",
                        THEN,
                        3)),
                List.of(new LinkView(LinkId.of("00000000-0000-0000-0000-000000000003"), ONE, OTHER, "omdat")));
    }
}
