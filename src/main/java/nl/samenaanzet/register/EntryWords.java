package nl.samenaanzet.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.samenaanzet.register.Register.EntryView;

/** What the log says of a decision, for a page; empty when it was destroyed. */
public record EntryWords(Map<String, Object> said) {

    /** The words of today: a later entry may have corrected them. */
    public static EntryWords of(List<EntryView> entries) {
        return entries.stream()
                .filter(e -> e.kind().tells() && !e.bare())
                .reduce((older, newer) -> newer)
                .map(e -> new EntryWords(e.said()))
                .orElse(new EntryWords(Map.of()));
    }

    public boolean destroyed() {
        return said.isEmpty();
    }

    /** Municipal money that was decided on, in euros; null when there was none. */
    public BigDecimal money() {
        return money("middelen", "gemeente");
    }

    /** Municipal money that the wijkcoalitie asked for, where another body decided; null when it asked for none. */
    public BigDecimal proposedMoney() {
        return money("voorstel", "bedrag");
    }

    private BigDecimal money(String part, String name) {
        return said.get(part) instanceof Map<?, ?> of
                        && of.get(name) instanceof String amount
                        && new BigDecimal(amount).signum() != 0
                ? new BigDecimal(amount)
                : null;
    }

    /** When the wijkcoalitie proposed it; null where it decided itself. */
    public LocalDate proposedOn() {
        return said.get("voorstel") instanceof Map<?, ?> proposal ? day(String.valueOf(proposal.get("datum"))) : null;
    }

    public LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /**
     * A line of the story.
     *
     * @param times how often the same was said of that day, one after the other
     */
    public record Line(LocalDate day, String text, int times) {}

    /** From idea to decision: the answers of all seats are one line. */
    public List<Line> story() {
        var lines = new ArrayList<Line>();
        if (said.get("verhaal") instanceof List<?> story) {
            for (var each : story) {
                var told = (Map<?, ?>) each;
                var line = new Line(
                        LocalDate.parse(String.valueOf(told.get("datum"))), String.valueOf(told.get("tekst")), 1);
                var last = lines.isEmpty() ? null : lines.getLast();
                if (last != null && last.day().equals(line.day()) && last.text().equals(line.text())) {
                    lines.set(lines.size() - 1, new Line(last.day(), last.text(), last.times() + 1));
                } else {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** @throws NoSuchElementException when no such document was published */
    public void document(String id) {
        if (said.get("documenten") instanceof List<?> documents
                && documents.stream().anyMatch(d -> d instanceof Map<?, ?> one && id.equals(one.get("id")))) {
            return;
        }
        throw new NoSuchElementException("No such published document");
    }
}
