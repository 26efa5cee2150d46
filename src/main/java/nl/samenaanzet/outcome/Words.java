package nl.samenaanzet.outcome;

import nl.samenaanzet.form.Refusal;

/** Text that somebody has to write, within its length. */
final class Words {

    private Words() { }

    /** @param field of the form: refusals are {@code outcome.refusal.<field>.missing} and {@code .long} */
    static String of(String typed, int most, String field) {
        var text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            throw new Refusal("outcome.refusal." + field + ".missing");
        }
        if (text.length() > most) {
            throw new Refusal("outcome.refusal." + field + ".long", most, text.length());
        }
        return text;
    }
}
