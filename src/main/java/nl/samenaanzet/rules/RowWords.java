package nl.samenaanzet.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenaanzet.language.Bundles;

/** A row of a table as a sentence. Tables are written in Dutch, and so is the sentence. */
public final class RowWords {

    private static final ResourceBundle TEXTS = Bundles.of("rules", Bundles.WHOLE);

    private RowWords() {}

    /** "als Bevoegd orgaan: raad, dan Route: eerst de wijkcoalitie, dan de raad." */
    public static String of(
            List<String> inputs, List<String> conditions, List<String> outputs, List<String> conclusions) {
        return MessageFormat.format(
                TEXTS.getString("rules.sentence"), said(inputs, conditions), said(outputs, conclusions));
    }

    private static String said(List<String> labels, List<String> values) {
        var said = IntStream.range(0, Math.min(labels.size(), values.size()))
                .filter(i -> !TableFile.isAny(values.get(i)) && !"null".equals(values.get(i)))
                .mapToObj(i -> labels.get(i) + (labels.get(i).endsWith("?") ? " " : ": ") + CellWords.of(values.get(i)))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? TEXTS.getString("rules.sentence.always") : said;
    }
}
