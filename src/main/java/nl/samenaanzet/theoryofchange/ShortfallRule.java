package nl.samenaanzet.theoryofchange;

import java.util.List;
import java.util.Map;

/** Asks table {@code theory-of-change-shortfalls} (T5). Implemented on the process floor. */
public interface ShortfallRule {

    /** @throws nl.samenaanzet.form.Refusal when the rules cannot be asked now */
    List<Shortfall> judge(Map<String, Object> answers);

    /** What T5 finds lacking. @param what key, message {@code theoryofchange.shortfall.<what>} @param blocking stops submission */
    public record Shortfall(String what, boolean blocking) { }
}
