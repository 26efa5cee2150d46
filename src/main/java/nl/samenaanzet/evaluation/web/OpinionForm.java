package nl.samenaanzet.evaluation.web;

import nl.samenaanzet.evaluation.Opinion;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.form.TypedText;

/** The form of a participant as typed. */
record OpinionForm(
        Integer effective,
        Integer feasible,
        Integer heard,
        @Text(2000) String keep,
        @Text(2000) String improve) {

    static final OpinionForm EMPTY = new OpinionForm(null, null, null, "", "");

    Opinion opinion() {
        return Opinion.of(effective, feasible, heard, TypedText.tidy(keep), TypedText.tidy(improve));
    }
}
