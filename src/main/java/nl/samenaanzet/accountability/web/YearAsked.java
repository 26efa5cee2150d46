package nl.samenaanzet.accountability.web;

import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedNumber;
import org.springframework.ui.Model;

/** The year that an address asks for. What is none does not count, and the page says so. */
final class YearAsked {

    private YearAsked() {}

    /** @param otherwise for an address without a year; may be null */
    static Integer of(String typed, Integer otherwise, Model page) {
        var no = new Refusals();
        var year = no.of(() -> TypedNumber.year(typed, null));
        no.first().ifPresent(refusal -> page.addAttribute("refusal", refusal));
        return year == null ? otherwise : year;
    }
}
