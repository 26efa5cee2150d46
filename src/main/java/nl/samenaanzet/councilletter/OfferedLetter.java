package nl.samenaanzet.councilletter;

import java.time.Instant;
import java.util.List;

/** A letter as the griffie has it. @param earlier numbers of versions that were offered before, newest first */
public record OfferedLetter(RaadsbriefId id, String dossierNumber, String about, String councilRole, VersionView version,
        List<SignatureView> signatures, String offeredBy, Instant offeredAt, List<Integer> earlier) { }
