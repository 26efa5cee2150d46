package nl.samenaanzet.council.process;

import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.council.item.Planning;

/**
 * What the process has to know of a planning.
 *
 * @param committee a committee still has to debate it
 * @param decidesFrom ISO date-time from which the council may decide, or null
 */
record PlannedWay(boolean committee, String decidesFrom) {

    /** @param ahead what is still ahead */
    static PlannedWay of(Planning ahead) {
        var from = ahead.decidesFrom();
        return new PlannedWay(
                ahead.committeeOn() != null,
                from == null ? null : Amsterdam.begin(from).toString());
    }

    /** Also what is null, so that an older value does not stay. */
    Map<String, Object> variables() {
        var variables = new HashMap<String, Object>();
        variables.put("committee", committee);
        variables.put("decidesFrom", decidesFrom);
        return variables;
    }
}
