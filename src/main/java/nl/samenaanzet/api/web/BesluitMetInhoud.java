package nl.samenaanzet.api.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A decision with all that the register says of it. */
record BesluitMetInhoud(
        @JsonUnwrapped Besluit besluit,
        @Schema(description = "Dossier, middelen, route met uitleg, uitslag van het kernteam, documenten en verhaal; null als de inhoud is vernietigd",
                nullable = true) Map<String, Object> inhoud,
        @Schema(description = "De vermeldingen in de keten, de oudste eerst") List<Vermelding> keten) {

    /** A link of the chain. */
    record Vermelding(long positie, @Schema(allowableValues = {"vastgelegd", "gepubliceerd", "ingetrokken", "vernietigd"}) String soort,
            Instant vastgelegdOp, String hash, String vorigeHash) { }
}
