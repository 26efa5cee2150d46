package nl.samenaanzet.publication;

import nl.samenaanzet.form.Refusal;

/**
 * What a person lets everybody read of a decision, after looking for personal data (Woo 3.3 in conjunction with 5.1; GDPR).
 *
 * @param title    at most 1000 characters
 * @param text     what was decided, at most 4000 characters
 * @param document whether the strategy's document goes with it
 * @param checked  the person says: I looked, nothing in it is about a person who should not be named
 */
public record PublicText(String title, String text, boolean document, boolean checked) {

    /** @throws Refusal when it is empty, too long, or nobody looked */
    public PublicText {
        title = clean(title, 1000);
        text = clean(text, 4000);
        if (title.isEmpty() || text.isEmpty()) {
            throw new Refusal("publication.refusal.empty");
        }
        if (!checked) {
            throw new Refusal("publication.refusal.notChecked");
        }
    }

    private static String clean(String typed, int most) {
        var text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.length() > most) {
            throw new Refusal("publication.refusal.tooLong", most);
        }
        return text;
    }
}
