package nl.samenaanzet.calendar;

import java.util.List;
import java.util.Set;

/** Working days without a recess, for rules of other modules that count in them. */
public final class WorkDaysBean {

    private WorkDaysBean() {}

    public static WorkDays of() {
        return new WorkDays(new WorkDaysProperties(List.of(), Set.of()));
    }
}
