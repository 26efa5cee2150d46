package nl.samenaanzet.publication.release;

import java.util.List;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.register.Blanking;
import nl.samenaanzet.register.Blanking.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts that nobody should read are taken out of what was published, for good. */
@Service
@Transactional
public class TextBlanking {

    private static final int LONGEST = 500;

    private final Blanking blanking;
    private final PublicationActs acts;

    TextBlanking(Blanking blanking, PublicationActs acts) {
        this.blanking = blanking;
        this.acts = acts;
    }

    /** What it says now, to choose from. */
    @AllowedTo(Role.SECRETARY)
    @Transactional(readOnly = true)
    public List<Text> texts(String reference) {
        return blanking.texts(reference);
    }

    /**
     * @param texts digests of what is to go; null for none
     * @param checked the person knows that it does not come back
     * @throws nl.samenaanzet.form.Refusal when it is not complete, when a text is blank already, or the reason says it
     *     again
     */
    @AllowedTo(Role.SECRETARY)
    public void blank(String reference, List<String> texts, String reason, boolean checked) {
        var no = new Refusals();
        var none = texts == null || texts.isEmpty();
        no.when(none, "texts", "publication.refusal.noTexts");
        var why = no.of(() -> TypedText.required(reason, "reason", LONGEST, "publication.refusal.noBlankingWhy"));
        no.when(!none && why != null && saysAgain(reference, texts, why), "reason", "publication.refusal.saysAgain");
        no.when(!checked, "checked", "publication.refusal.notForGood");
        no.raise();
        blanking.blank(reference, texts, why, acts.me());
    }

    private boolean saysAgain(String reference, List<String> chosen, String why) {
        return blanking.texts(reference).stream()
                .anyMatch(t -> chosen.contains(t.digest())
                        && why.toLowerCase().contains(t.said().toLowerCase()));
    }
}
