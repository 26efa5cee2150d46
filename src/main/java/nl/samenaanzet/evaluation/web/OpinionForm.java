package nl.samenaanzet.evaluation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.samenaanzet.evaluation.Opinion;

/** The form of a participant as typed. */
record OpinionForm(
        @NotBlank(message = "{evaluation.error.score}") @Pattern(regexp = "[1-5]?", message = "{evaluation.error.score}") String effective,
        @NotBlank(message = "{evaluation.error.score}") @Pattern(regexp = "[1-5]?", message = "{evaluation.error.score}") String feasible,
        @NotBlank(message = "{evaluation.error.score}") @Pattern(regexp = "[1-5]?", message = "{evaluation.error.score}") String heard,
        @Size(max = 2000, message = "{evaluation.error.long}") String keep,
        @Size(max = 2000, message = "{evaluation.error.long}") String improve) {

    static OpinionForm empty() {
        return new OpinionForm(null, null, null, "", "");
    }

    Opinion opinion() {
        return new Opinion(Integer.parseInt(effective), Integer.parseInt(feasible), Integer.parseInt(heard),
                text(keep), text(improve));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
