package nl.samenaanzet.councilletter;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.decision.CouncilRole;

/** A letter as the griffie has it. @param earlier numbers of versions that were offered before, newest first */
public record OfferedLetter(RaadsbriefId id, String dossierNumber, String about, CouncilRole councilRole, VersionView version,
        List<SignatureView> signatures, String offeredBy, Instant offeredAt, List<Integer> earlier) { }
