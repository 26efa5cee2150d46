package nl.samenaanzet.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the archive. There is no category until the organisation fills them in from its selectielijst.
 *
 * @param keeper who the archive is formed by (archiefvormer): the coalition of the programme file, unless set
 * @param system what identifications are unique in (identificatieBron)
 * @param list name of the selectielijst
 * @param categories that a dossier can fall in
 */
@ConfigurationProperties("samenaanzet.archive")
public record ArchiveProperties(
        String keeper,
        @DefaultValue("Samen aan zet") String system,

        @DefaultValue("Selectielijst gemeenten en intergemeentelijke organen 2020")
        String list,

        List<Category> categories) {

    public ArchiveProperties {
        categories = categories == null ? List.of() : List.copyOf(categories);
    }

    Optional<Category> category(String code) {
        return categories.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /**
     * A category of the selectielijst.
     *
     * @param code as the list writes it
     * @param label as the list writes it
     * @param years after which the dossier is destroyed, 1 or more; null: kept for good
     */
    public record Category(String code, String label, Integer years) {

        public Category {
            if (code == null || code.isBlank() || label == null || label.isBlank() || years != null && years < 1) {
                throw new IllegalArgumentException(
                        "samenaanzet.archive.categories needs 'code', 'label', and 'years' of 1 or more or none");
            }
        }
    }
}
