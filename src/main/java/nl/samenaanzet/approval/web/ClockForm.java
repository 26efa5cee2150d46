package nl.samenaanzet.approval.web;

import nl.samenaanzet.form.Refusal;

/** More time, a pause or going on, as typed. @param days working days more; only asked for more time */
record ClockForm(String days, String reason) {

    static ClockForm empty() {
        return new ClockForm("5", "");
    }

    /** @throws Refusal when it is no number */
    int number() {
        try {
            return Integer.parseInt(days == null ? "" : days.strip());
        } catch (NumberFormatException noNumber) {
            throw new Refusal("approval.refusal.days", 30);
        }
    }
}
