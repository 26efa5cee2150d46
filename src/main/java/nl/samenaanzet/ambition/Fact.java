package nl.samenaanzet.ambition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/**
 * What T1, T2 and T3 ask about one decision component, in the order in which people answer it. Form, process, tables,
 * explanation and JSON follow from this list; which answers are needed the tables say.
 */
public enum Fact {

    /** What is decided. */
    ONDERWERP("decision-competence", Onderwerp.values()),
    /** Are municipal means covered in the budget (Gemeentewet 189). */
    GEDEKT("decision-competence", Gedekt.values()),
    /** Does the agreement have far-reaching consequences (Gemeentewet 169(4)); agreements only. */
    INGRIJPEND("decision-competence"),
    /** Did the council ask for prior information (Gemeentewet 169(4)); agreements only. */
    RAAD_VERZOEKT("decision-competence"),
    /** Is there a legal basis (Awb 4:23); subsidies only. */
    GRONDSLAG("decision-competence"),
    /** May the coalition decide in the name of the college (Awb 10:1); execution with municipal money only. */
    MANDAAT("decision-competence"),
    /** First question of the compass. */
    BESLUIT_NODIG("decision-compass", BesluitNodig.values()),
    BINNEN_RAADSDOELEN("decision-compass", JaNeeOnbekend.values()),
    EIGENAARSCHAP("decision-compass", Eigenaarschap.values()),
    WENSEN_GEWOGEN("decision-compass"),
    AFSPRAKEN_VAST("decision-compass"),
    /** Does the council want to talk about it. */
    RAAD_WIL_GESPREK("decision-route");

    @WordsOf("decision-competence.onderwerp")
    public enum Onderwerp implements Word {
        BEGROTINGSWIJZIGING,
        JAARSTUKKEN,
        VERORDENING,
        KADERWIJZIGING,
        RECHTSPERSOON,
        OVEREENKOMST,
        SUBSIDIE,
        PARTNERMIDDELEN,
        UITVOERING_BINNEN_KADER,
        OVERIG
    }

    /** NVT: no municipal money. */
    @WordsOf("decision-competence.gedekt")
    public enum Gedekt implements Word {
        JA,
        NEE,
        NVT
    }

    @WordsOf("decision-compass.besluitNodig")
    public enum BesluitNodig implements Word {
        GEEN,
        KADERS_RANDVOORWAARDEN_DOELEN,
        ALLEEN_GEMEENTE_BEVOEGD,
        ONBEKEND
    }

    @WordsOf("decision-compass.binnenRaadsdoelen")
    public enum JaNeeOnbekend implements Word {
        JA,
        NEE,
        ONBEKEND
    }

    @WordsOf("decision-compass.eigenaarschap")
    public enum Eigenaarschap implements Word {
        GEDEELD,
        INWONERS,
        GEMEENTE,
        ONBEKEND
    }

    private final String table;
    private final String column;
    private final List<Object> answers;

    Fact(String table, Word... words) {
        var parts = name().split("_");
        this.table = table;
        this.column = parts[0].toLowerCase(Locale.ROOT)
                + Arrays.stream(parts)
                        .skip(1)
                        .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
        this.answers = words.length == 0 ? List.of(true, false) : List.of((Object[]) words);
    }

    /** Which table asks it. */
    public String table() {
        return table;
    }

    /** The name of its column, of its field on a form and of its variable: {@code raadWilGesprek}. */
    public String column() {
        return column;
    }

    /** The possible answers: the words of the table, or true and false. */
    public List<Object> answers() {
        return answers;
    }

    /** The possible answers as tables, forms and JSON write them. */
    public List<Object> codes() {
        return answers.stream().map(Fact::code).toList();
    }

    /** Answered with yes or no, not with a word of its own. */
    public boolean yesNo() {
        return answers.contains(true);
    }

    /** Message key of the question. */
    public String text() {
        return "ambition.fact." + column;
    }

    /** Message key of an answer. */
    public String text(Object answer) {
        return yesNo() ? "site.yesno." + answer : text() + "." + code(answer);
    }

    /** The answer that is written like this; empty when there is none. */
    public Optional<Object> read(Object code) {
        return answers.stream()
                .filter(answer -> String.valueOf(code(answer)).equals(String.valueOf(code)))
                .findFirst();
    }

    /** An answer as tables, forms and JSON write it: a word, or true or false. */
    public static Object code(Object answer) {
        return answer instanceof Word word ? word.code() : answer;
    }

    /** The one with this column; empty when there is none. */
    public static Optional<Fact> of(String column) {
        return Arrays.stream(values())
                .filter(fact -> fact.column.equals(column))
                .findFirst();
    }
}
