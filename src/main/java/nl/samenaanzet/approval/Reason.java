package nl.samenaanzet.approval;

import nl.samenaanzet.form.Refusal;

/** Why something was done with a ballot: 1 to 500 characters, plain text. */
public record Reason(String text) {

    private static final int LONGEST = 500;

    /** @throws Refusal without words, or with too many */
    public static Reason of(String text, String refusal) {
        var stripped = text == null ? "" : text.strip().replace("\r\n", "\n");
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new Refusal(refusal, LONGEST, stripped.length());
        }
        return new Reason(stripped);
    }
}
