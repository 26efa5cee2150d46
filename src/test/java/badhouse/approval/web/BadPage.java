package badhouse.approval.web;

import badhouse.approval.process.BadProcess;
import java.time.LocalDate;
import nl.samenaanzet.form.Refusal;

/** A page that knows the process floor, catches a refusal and reads a day. */
public class BadPage {

    BadProcess process;

    LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (IllegalStateException | Refusal no) {
            return null;
        }
    }
}
