package nl.samenaanzet.publication.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.samenaanzet.publication.EntryView;
import nl.samenaanzet.publication.Kind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the chain says of a decision, for a page; empty when it was destroyed. */
record Told(Map<String, Object> said) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Told of(List<EntryView> entries) {
        return entries.stream().filter(e -> e.kind() == Kind.GEPUBLICEERD && e.content() != null).reduce((older, newer) -> newer)
                .map(e -> new Told(JSON.readValue(e.content(), new TypeReference<Map<String, Object>>() { }))).orElse(new Told(Map.of()));
    }

    public boolean destroyed() {
        return said.isEmpty();
    }

    /** Municipal money, in euros. */
    public BigDecimal money() {
        return said.get("middelen") instanceof Map<?, ?> means ? new BigDecimal(String.valueOf(means.get("gemeente"))) : BigDecimal.ZERO;
    }

    public LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** @throws NoSuchElementException when no such document was published */
    void document(String id) {
        if (said.get("documenten") instanceof List<?> documents
                && documents.stream().anyMatch(d -> d instanceof Map<?, ?> one && id.equals(one.get("id")))) {
            return;
        }
        throw new NoSuchElementException("No such published document");
    }
}
