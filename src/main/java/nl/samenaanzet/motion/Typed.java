package nl.samenaanzet.motion;

import nl.samenaanzet.form.Refusal;

/** What people type here. */
final class Typed {

    static final int SHORT = 200;
    static final int LONG = 8000;

    private Typed() { }

    /** @throws Refusal when it is empty or longer than {@code most} characters */
    static String text(String typed, int most, String missing) {
        var text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            throw new Refusal(missing);
        }
        if (text.length() > most) {
            throw new Refusal("motion.refusal.tooLong", most, text.length());
        }
        return text;
    }
}
