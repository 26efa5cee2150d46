package nl.samenaanzet.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.log.Disclosure;
import nl.samenaanzet.register.log.Disclosures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes texts out of all that the register says of a decision; who did it and why is an entry of its own. Every proof
 * that was given out still holds: the entry had only the digest.
 */
@Service
public class Blanking {

    /** Says the partner again, so goes with it; of another body it is the name of an office. */
    private static final String NAME_OF_BODY = "orgaannaam";

    private final PublicLog log;
    private final Disclosures disclosures;
    private final PublishedDecisions published;

    Blanking(PublicLog log, Disclosures disclosures, PublishedDecisions published) {
        this.log = log;
        this.disclosures = disclosures;
        this.published = published;
    }

    /** What holds words of people. Without the rest a page would say something else than was decided. */
    public enum Blankable {
        TITEL("titel"),
        BESLUIT("besluit"),
        BRON("bron"),
        VOORSTEL("voorstel.tekst"),
        PARTNER("partner"),
        DOSSIER("dossier.titel"),
        AFWIJKING("route.redenAfwijking"),
        GEHOORD("gehoord"),
        DOCUMENTEN("documenten"),
        VERHAAL("verhaal"),
        REDEN("reden");

        private final String path;

        Blankable(String path) {
            this.path = path;
        }

        private static Stream<Blankable> of(String path) {
            return Arrays.stream(values()).filter(b -> b.path.equals(path));
        }
    }

    /**
     * A text of a decision, wherever it stands in its entries.
     *
     * @param digest of the first field that says it
     * @param said as it stands
     */
    public record Text(String digest, List<Blankable> fields, String said) {}

    /**
     * That something was blanked.
     *
     * @param reason null when it was blanked itself
     */
    public record Blanked(Instant at, String by, List<Blankable> fields, String reason) {

        /** Of one decision, oldest first. */
        public static List<Blanked> of(List<EntryView> entries) {
            return entries.stream()
                    .filter(e -> e.kind() == EntryKind.GELAKT && !e.bare())
                    .map(e -> new Blanked(
                            e.recordedAt(),
                            (String) e.said().get("door"),
                            ((List<?>) e.said().get("velden"))
                                    .stream()
                                            .flatMap(path -> Blankable.of(String.valueOf(path)))
                                            .toList(),
                            (String) e.said().get("reden")))
                    .toList();
        }
    }

    /** What can be blanked now: the same text is there once. */
    @Transactional(readOnly = true)
    public List<Text> texts(String reference) {
        var same = new LinkedHashMap<String, List<Disclosure>>();
        for (var field : open(published.findByReference(reference).orElseThrow())) {
            if (Blankable.of(field.path()).findAny().isPresent()) {
                same.computeIfAbsent(words(field.value()), said -> new ArrayList<>())
                        .add(field);
            }
        }
        return same.entrySet().stream()
                .map(e -> new Text(
                        e.getValue().getFirst().digest(),
                        e.getValue().stream()
                                .flatMap(field -> Blankable.of(field.path()))
                                .distinct()
                                .toList(),
                        e.getKey()))
                .toList();
    }

    /** In the order in which it was said. */
    private List<Disclosure> open(PublishedDecision decision) {
        var positions = log.of(decision.id()).stream().map(EntryView::position).toList();
        return disclosures.findByPositionIn(positions).stream()
                .filter(d -> d.path().equals(NAME_OF_BODY)
                        || Blankable.of(d.path()).findAny().isPresent())
                .filter(d -> !words(d.value()).isEmpty())
                .sorted((a, b) -> Long.compare(a.position() * 100 + order(a), b.position() * 100 + order(b)))
                .toList();
    }

    private static int order(Disclosure field) {
        return Blankable.of(field.path()).findAny().map(Enum::ordinal).orElse(Blankable.values().length);
    }

    /** What a person reads of a field; "" when it is blank. */
    private static String words(Object value) {
        return switch (value) {
            case String text -> text;
            case List<?> list -> list.stream().map(Blanking::words).collect(Collectors.joining("\n"));
            case Map<?, ?> one ->
                Stream.of("orgaannaam", "naam", "tekst", "bron")
                        .flatMap(name -> Optional.ofNullable(one.get(name)).stream())
                        .map(String::valueOf)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
            case null, default -> "";
        };
    }

    /**
     * Within the transaction of who decided it. The same text in another field or entry, as in a correction of
     * something else, goes with it.
     *
     * @param digests of the texts
     * @param by role or seat of who decided
     * @throws Refusal when one is blank already, or is not a text
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void blank(String reference, Collection<String> digests, String why, String by) {
        var chosen = new HashSet<>(digests);
        var texts = texts(reference).stream()
                .filter(t -> chosen.contains(t.digest()))
                .map(Text::said)
                .collect(Collectors.toSet());
        if (texts.isEmpty() || texts.size() < chosen.size()) {
            throw Refusal.at("texts", "register.refusal.blanked");
        }
        var decision = published.findByReference(reference).orElseThrow();
        var gone = open(decision).stream()
                .filter(d -> texts.contains(words(d.value())))
                .toList();
        gone.forEach(Disclosure::toBlank);
        log.add(
                EntryKind.GELAKT,
                decision.id(),
                reference,
                Map.of(
                        "kenmerk",
                        reference,
                        "velden",
                        gone.stream().map(Disclosure::path).distinct().toList(),
                        "vingerafdrukken",
                        gone.stream().map(Disclosure::digest).toList(),
                        "reden",
                        why,
                        "door",
                        by));
        decision.blankedAs(PublishedDecision.told(log.of(decision.id())));
    }
}
