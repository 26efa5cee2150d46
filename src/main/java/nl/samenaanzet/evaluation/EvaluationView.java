package nl.samenaanzet.evaluation;

import java.time.Instant;
import java.util.UUID;

/** An evaluation, for reading; what has not happened yet is null. @param invited how many got a form */
public record EvaluationView(UUID id, UUID trackId, String ambitionCode, int round, UUID workshopId,
        boolean firstAmbition, String title, Instant openedAt, Instant formsCloseAt, int invited, Instant countedAt,
        String advice, String rule, Integer tableVersion, String tableSha256, String inputs, String action,
        Boolean anotherRound, Boolean releasesOthers, String reason, String decidedBy, Instant decidedAt,
        String kernteamView, Instant kernteamAt) {

    public boolean awaitsKernteam() {
        return decidedAt != null && kernteamAt == null && Action.NAAR_KERNTEAM.word().equals(action);
    }
}
