package nl.samenaanzet.council;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;

/**
 * What everybody may know of a council item.
 *
 * @param reference    number of the dossier
 * @param registeredOn in Amsterdam
 * @param planned      a meeting is planned now
 * @param resolution   what the council did last, or null
 */
public record PublicItem(UUID id, String reference, String subject, CouncilRole councilRole, LocalDate registeredOn, boolean planned,
        LocalDate committeeOn, LocalDate councilOn, Treatment treatment, Resolution resolution, LocalDate resolvedOn) {

    /** The coalition took it back; what was withdrawn in a meeting of the council was treated there. */
    static boolean withdrawn(Resolution resolution, boolean planned) {
        return resolution == Resolution.WITHDRAWN && !planned;
    }

    /** "ingekomen", "ter_kennisname", "gepland", "aangehouden", "ingetrokken" or "behandeld". */
    public String state() {
        if (withdrawn(resolution, planned)) {
            return "ingetrokken";
        }
        if (resolution != null && resolution != Resolution.POSTPONED) {
            return "behandeld";
        }
        if (planned) {
            return "gepland";
        }
        if (resolution == Resolution.POSTPONED) {
            return "aangehouden";
        }
        return councilRole == CouncilRole.GEINFORMEERD ? "ter_kennisname" : "ingekomen";
    }
}
