package nl.samenaanzet.ambition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the compass and the route ask about one decision component. The field names and the lower-case names of the
 * values are those of the decision tables (T1, T2 and T3 of the domain notes); null means: not answered yet.
 *
 * @param onderwerp      what is decided (T2)
 * @param gedekt         are municipal means covered in the budget; NVT = no municipal money (T2, Gemeentewet 189)
 * @param besluitNodig   first question of the compass (T1)
 * @param ingrijpend     does the agreement have far-reaching consequences (T2, Gemeentewet 169(4)); agreements only
 * @param raadVerzoekt   did the council ask for prior information (T2, Gemeentewet 169(4)); agreements only
 * @param grondslag      is there a legal basis (T2, Awb 4:23); subsidies only
 * @param raadWilGesprek does the council want to talk about it (T3)
 */
@Embeddable
public record Facts(@Enumerated(EnumType.STRING) Onderwerp onderwerp, @Enumerated(EnumType.STRING) Gedekt gedekt,
        @Enumerated(EnumType.STRING) BesluitNodig besluitNodig,
        @Enumerated(EnumType.STRING) JaNeeOnbekend binnenRaadsdoelen,
        @Enumerated(EnumType.STRING) Eigenaarschap eigenaarschap, Boolean wensenGewogen, Boolean afsprakenVast,
        Boolean ingrijpend, Boolean raadVerzoekt, Boolean grondslag, Boolean raadWilGesprek) {

    public enum Onderwerp { BEGROTINGSWIJZIGING, JAARSTUKKEN, VERORDENING, KADERWIJZIGING, RECHTSPERSOON, OVEREENKOMST,
        SUBSIDIE, PARTNERMIDDELEN, UITVOERING_BINNEN_KADER, OVERIG }

    public enum Gedekt { JA, NEE, NVT }

    public enum BesluitNodig { GEEN, KADERS_RANDVOORWAARDEN_DOELEN, ALLEEN_GEMEENTE_BEVOEGD, ONBEKEND }

    public enum JaNeeOnbekend { JA, NEE, ONBEKEND }

    public enum Eigenaarschap { GEDEELD, INWONERS, GEMEENTE, ONBEKEND }

    private static final List<Boolean> YES_NO = List.of(true, false);
    private static final Map<String, List<?>> QUESTIONS = inOrder();
    public static final Facts NONE = new Facts(null, null, null, null, null, null, null, null, null, null, null);

    /** The questions in the order in which people answer them, with their possible values; which are needed the tables say. */
    public static Map<String, List<?>> questions() {
        return QUESTIONS;
    }

    /** The answer to a question, or null. */
    public Object answer(String question) {
        return switch (question) {
            case "onderwerp" -> onderwerp;
            case "gedekt" -> gedekt;
            case "ingrijpend" -> ingrijpend;
            case "raadVerzoekt" -> raadVerzoekt;
            case "grondslag" -> grondslag;
            case "besluitNodig" -> besluitNodig;
            case "binnenRaadsdoelen" -> binnenRaadsdoelen;
            case "eigenaarschap" -> eigenaarschap;
            case "wensenGewogen" -> wensenGewogen;
            case "afsprakenVast" -> afsprakenVast;
            case "raadWilGesprek" -> raadWilGesprek;
            default -> throw new IllegalArgumentException(question);
        };
    }

    /** These facts with one other answer. @param value one of its possible values, or null for no answer */
    public Facts with(String q, Object value) {
        return new Facts(q.equals("onderwerp") ? (Onderwerp) value : onderwerp, q.equals("gedekt") ? (Gedekt) value : gedekt,
                q.equals("besluitNodig") ? (BesluitNodig) value : besluitNodig,
                q.equals("binnenRaadsdoelen") ? (JaNeeOnbekend) value : binnenRaadsdoelen,
                q.equals("eigenaarschap") ? (Eigenaarschap) value : eigenaarschap,
                q.equals("wensenGewogen") ? (Boolean) value : wensenGewogen,
                q.equals("afsprakenVast") ? (Boolean) value : afsprakenVast, q.equals("ingrijpend") ? (Boolean) value : ingrijpend,
                q.equals("raadVerzoekt") ? (Boolean) value : raadVerzoekt, q.equals("grondslag") ? (Boolean) value : grondslag,
                q.equals("raadWilGesprek") ? (Boolean) value : raadWilGesprek);
    }

    private static Map<String, List<?>> inOrder() {
        var questions = new LinkedHashMap<String, List<?>>();
        questions.put("onderwerp", List.of(Onderwerp.values()));
        questions.put("gedekt", List.of(Gedekt.values()));
        for (var name : List.of("ingrijpend", "raadVerzoekt", "grondslag")) {
            questions.put(name, YES_NO);
        }
        questions.put("besluitNodig", List.of(BesluitNodig.values()));
        questions.put("binnenRaadsdoelen", List.of(JaNeeOnbekend.values()));
        questions.put("eigenaarschap", List.of(Eigenaarschap.values()));
        for (var name : List.of("wensenGewogen", "afsprakenVast", "raadWilGesprek")) {
            questions.put(name, YES_NO);
        }
        return Collections.unmodifiableMap(questions);
    }
}
