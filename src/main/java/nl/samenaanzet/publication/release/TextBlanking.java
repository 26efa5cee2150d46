package nl.samenaanzet.publication.release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.privacy.marks.Mark;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.register.Blanking;
import nl.samenaanzet.register.Blanking.Blankable;
import nl.samenaanzet.register.Blanking.Text;
import nl.samenaanzet.register.PublishedDecisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts that nobody should read are taken out of what was published, for good. */
@Service
@Transactional
public class TextBlanking {

    private static final int LONGEST = 500;

    /** Whose words are put together of many, which stand nowhere else as one text. */
    private static final Set<Blankable> LISTS = Set.of(Blankable.GEHOORD, Blankable.DOCUMENTEN, Blankable.VERHAAL);

    private final Blanking blanking;
    private final PublicationActs acts;
    private final PublicWords words;
    private final PublishedDecisions published;
    private final EverywhereBlanking everywhere;

    TextBlanking(
            Blanking blanking,
            PublicationActs acts,
            PublicWords words,
            PublishedDecisions published,
            EverywhereBlanking everywhere) {
        this.blanking = blanking;
        this.acts = acts;
        this.words = words;
        this.published = published;
        this.everywhere = everywhere;
    }

    /** What it says now, to choose from. */
    @AllowedTo(Role.SECRETARY)
    @Transactional(readOnly = true)
    public List<Text> texts(String reference) {
        return blanking.texts(reference);
    }

    /** What looks like data of persons in the reason; null for none. */
    @AllowedTo(Role.SECRETARY)
    public List<Mark> marks(String reason) {
        return words.marks(reason == null ? Map.of() : Map.of("reden", reason));
    }

    /**
     * @param texts digests of what is to go; null for none
     * @param checked the person knows that it does not come back
     * @param marks what the person says of each thing in the reason that looks like data of a person
     * @throws nl.samenaanzet.form.Refusal when it is not complete, when a text is blank already, or the reason says it
     *     again
     */
    @AllowedTo(Role.SECRETARY)
    public void blank(String reference, List<String> texts, String reason, boolean checked, Map<String, Answer> marks) {
        var no = new Refusals();
        var none = texts == null || texts.isEmpty();
        no.when(none, "texts", "publication.refusal.noTexts");
        var why = no.of(() -> TypedText.required(reason, "reason", LONGEST, "publication.refusal.noBlankingWhy"));
        no.when(!none && why != null && saysAgain(reference, texts, why), "reason", "publication.refusal.saysAgain");
        no.when(!checked, "checked", "publication.refusal.notForGood");
        no.raise();
        var gone = blanking.texts(reference).stream()
                .filter(t -> texts.contains(t.digest()))
                .toList();
        blanking.blank(reference, texts, words.lookedAt(why, marks), acts.me());
        var decision = published.findByReference(reference).orElseThrow().id();
        gone.stream()
                .filter(t -> t.fields().stream().noneMatch(LISTS::contains))
                .forEach(t -> everywhere.blank(decision, t.said()));
    }

    private boolean saysAgain(String reference, List<String> chosen, String why) {
        return blanking.texts(reference).stream()
                .anyMatch(t -> chosen.contains(t.digest())
                        && why.toLowerCase().contains(t.said().toLowerCase()));
    }
}
