package nl.samenaanzet.approval.judged;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.fingerprint.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a ballot judges, as it was when the ballot opened. Its hash is the SHA-256 of its JSON, in which the document
 * stands with its own.
 *
 * @param document null when there was none
 */
public record JudgedText(String title, String summary, List<Part> parts, File document) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A decision component.
     *
     * @param id stays when the text is amended
     * @param means euros as "1250.00", or null
     * @param facts answers by name of the question, as {@link Facts} writes them; unanswered ones are not in it
     */
    public record Part(
            String id,
            int position,
            String about,
            String means,
            String meansNote,
            String owner,
            Map<String, String> facts) {}

    /**
     * @param size bytes
     * @param sha256 lower-case hexadecimal
     */
    public record File(String id, String name, long size, String sha256) {}

    public static JudgedText of(Dossier dossier) {
        var document = dossier.content().document();
        return new JudgedText(
                dossier.title(),
                dossier.content().summary(),
                dossier.content().components().stream().map(JudgedText::part).toList(),
                document == null
                        ? null
                        : new File(document.id().toString(), document.name(), document.size(), document.sha256()));
    }

    private static Part part(ComponentView c) {
        return new Part(
                c.id().toString(),
                c.position(),
                c.about(),
                c.means() == null ? null : c.means().toPlainString(),
                c.meansNote(),
                c.owner(),
                answers(c.facts()));
    }

    private static Map<String, String> answers(Facts facts) {
        var answers = new TreeMap<String, String>();
        facts.answers().forEach((fact, answer) -> answers.put(fact.column(), String.valueOf(Fact.code(answer))));
        return answers;
    }

    public static JudgedText read(String json) {
        return JSON.readValue(json, JudgedText.class);
    }

    /** As it is kept and hashed. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** Lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(json());
    }
}
