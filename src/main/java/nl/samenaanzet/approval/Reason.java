package nl.samenaanzet.approval;

import nl.samenaanzet.form.TypedText;

/** Why something was done with a ballot: 1 to 500 characters, plain text. */
public record Reason(String text) {

    private static final int LONGEST = 500;

    /**
     * Reads it.
     *
     * @param field the name that the form has for it
     * @param missing key of the sentence that asks for it
     * @throws nl.samenaanzet.form.Refusal without words, or with too many
     */
    public static Reason of(String text, String field, String missing) {
        return new Reason(TypedText.required(text, field, LONGEST, missing));
    }
}
