package nl.samenaanzet.api.web.ori;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Council data in the shapes of the ORI API voor Open Overheid 1.0.0, names in lower case as they are there. A list
 * leaves out what is not known. Open Overheid gives objects a pid when it takes them; we have none.
 */
final class Ori {

    private Ori() {}

    /** @param gemeente code of TOOI */
    record OriOrganisatie(@Schema(example = "gm0000") String gemeente, String naam) {}

    record OriGremium(String gremiumidentificatie, String gremiumnaam) {}

    record OriVerwijzing(UUID id, @Schema(format = "uri") String url) {}

    /** A meeting of the council or of its committee that an item is planned for. */
    record OriVergadering(
            UUID id,
            @Schema(format = "uri") String url,
            OriOrganisatie organisatie,
            @Schema(allowableValues = "vergadering") String dossiertype,
            String naam,
            LocalDate geplandedatum,
            OriGremium georganiseerddoorgremium) {}

    /** An item on the agenda of such a meeting. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OriAgendapunt(
            UUID id,
            @Schema(format = "uri") String url,
            OriOrganisatie organisatie,
            @Schema(allowableValues = "agendapunt") String dossiertype,
            String agendapuntnaam,
            List<OriVerwijzing> vergaderingen,
            Boolean indicatiehamerstuk,
            Boolean indicatiebehandeld,
            Boolean indicatiebesloten) {}

    /** What the council received. The page that it points to is the item in this API. */
    record OriInformatieobject(
            UUID id,
            @Schema(format = "uri") String url,
            @Schema(format = "uri") String webpaginalink,
            OriOrganisatie organisatie,
            String titel,
            @Schema(example = "c_db4862c3") String wooinformatiecategorie,
            LocalDate datumingediend,

            @Schema(allowableValues = {"voorstel", "ingekomen_stuk"})
            String informatieobjecttype,

            String taal,
            List<OriVerwijzing> agendapunten) {}
}
