package nl.samenaanzet.ambition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
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

    public enum Eigenaarschap { GEDEELD, UTRECHTERS, GEMEENTE, ONBEKEND }

    public static final Facts NONE = new Facts(null, null, null, null, null, null, null, null, null, null, null);

    /** The questions in the order in which people answer them: name and possible values, none for yes or no. */
    public static Map<String, List<?>> questions() {
        var questions = new LinkedHashMap<String, List<?>>();
        questions.put("onderwerp", List.of(Onderwerp.values()));
        questions.put("gedekt", List.of(Gedekt.values()));
        questions.put("besluitNodig", List.of(BesluitNodig.values()));
        questions.put("binnenRaadsdoelen", List.of(JaNeeOnbekend.values()));
        questions.put("eigenaarschap", List.of(Eigenaarschap.values()));
        for (var name : List.of("wensenGewogen", "afsprakenVast", "raadWilGesprek", "ingrijpend", "raadVerzoekt",
                "grondslag")) {
            questions.put(name, List.of());
        }
        return questions;
    }

    /** Names of the facts that are needed for this subject and not answered; empty when the rules can be asked. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        need(missing, "onderwerp", onderwerp);
        need(missing, "gedekt", gedekt);
        need(missing, "besluitNodig", besluitNodig);
        need(missing, "binnenRaadsdoelen", binnenRaadsdoelen);
        need(missing, "eigenaarschap", eigenaarschap);
        need(missing, "wensenGewogen", wensenGewogen);
        need(missing, "afsprakenVast", afsprakenVast);
        if (onderwerp == Onderwerp.OVEREENKOMST) {
            need(missing, "ingrijpend", ingrijpend);
            need(missing, "raadVerzoekt", raadVerzoekt);
        }
        if (onderwerp == Onderwerp.SUBSIDIE) {
            need(missing, "grondslag", grondslag);
        }
        need(missing, "raadWilGesprek", raadWilGesprek);
        return missing;
    }

    private static void need(List<String> missing, String name, Object value) {
        if (value == null) {
            missing.add(name);
        }
    }
}
