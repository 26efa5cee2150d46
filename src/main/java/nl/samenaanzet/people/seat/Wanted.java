package nl.samenaanzet.people.seat;

import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.TypedText;

/**
 * A mandate that is asked for.
 *
 * @param chosen how the holder was chosen, in words; empty where nobody said so
 */
record Wanted(MandateKind kind, Term term, String chosen) {

    static final int MAX_TEXT = 500;

    /** @throws Refusal when it is not told how the holder was chosen, or at too great length */
    static Wanted holder(Term term, String chosen) {
        return new Wanted(MandateKind.HOLDER, term, text(chosen, "chosen", "people.refusal.noChosen"));
    }

    /** @throws Refusal when the period has no end */
    static Wanted substitute(Term term) {
        if (term.until() == null) {
            throw Refusal.at("until", "people.refusal.noUntil");
        }
        return new Wanted(MandateKind.SUBSTITUTE, term, "");
    }

    static Wanted ofTheConfiguration(Term term) {
        return new Wanted(MandateKind.HOLDER, term, "");
    }

    /** @throws Refusal at the field, with the key when it is empty, or because it is too long */
    static String text(String typed, String field, String missing) {
        return TypedText.required(typed, field, MAX_TEXT, missing);
    }
}
