package nl.samenaanzet.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.words.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The council items that everybody may know of: those that the griffie registered. What it is about in the words of the
 * coalition, letter, package, ballot, texts and the griffie's notes are not read here at all, so that they cannot
 * leave: nobody looked at them for data of persons.
 */
@Service
@Transactional(readOnly = true)
public class PublicItems {

    private final JdbcClient database;

    PublicItems(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    public List<PublicItem> all() {
        return database.sql(
                        "select id, component_id, dossier_number, council_role, registered_at, planned_at, committee_on, council_on, treatment, "
                                + "resolution, resolved_on from council_item where registered_at is not null order by registered_at desc, id")
                .query(PublicItems::item)
                .list();
    }

    private static PublicItem item(ResultSet row, int number) throws SQLException {
        var treatment = row.getString("treatment");
        var resolution = row.getString("resolution") == null ? null : Resolution.valueOf(row.getString("resolution"));
        var planned = row.getTimestamp("planned_at") != null;
        var resolvedOn = row.getObject("resolved_on", LocalDate.class);
        var last = PublicItem.withdrawn(resolution, planned) ? resolvedOn : LocalDate.MAX;
        return new PublicItem(
                row.getObject("id", UUID.class),
                new ComponentId(row.getObject("component_id", UUID.class)),
                row.getString("dossier_number"),
                CouncilRole.valueOf(row.getString("council_role")),
                day(row.getTimestamp("registered_at")),
                new PublicItem.Meetings(
                        planned,
                        until(last, row.getObject("committee_on", LocalDate.class)),
                        until(last, row.getObject("council_on", LocalDate.class)),
                        treatment == null ? null : Treatment.valueOf(treatment)),
                resolution,
                resolvedOn);
    }

    /** A meeting after an item was taken back does not treat it. */
    private static LocalDate until(LocalDate last, LocalDate meeting) {
        return meeting == null || meeting.isAfter(last) ? null : meeting;
    }

    private static LocalDate day(Timestamp at) {
        return Amsterdam.day(at.toInstant());
    }

    /** Where a council item is. The words are those of the open data. */
    public enum PublicState implements Word {
        INGEKOMEN,
        TER_KENNISNAME,
        GEPLAND,
        AANGEHOUDEN,
        INGETROKKEN,
        BEHANDELD
    }

    /**
     * What everybody may know of a council item.
     *
     * @param reference number of the dossier
     * @param registeredOn in Amsterdam
     * @param resolution what the council did last, or null
     */
    public record PublicItem(
            UUID id,
            ComponentId component,
            String reference,
            CouncilRole councilRole,
            LocalDate registeredOn,
            Meetings meetings,
            Resolution resolution,
            LocalDate resolvedOn) {

        /**
         * Where it is treated.
         *
         * @param planned a meeting is planned now
         */
        public record Meetings(boolean planned, LocalDate committeeOn, LocalDate councilOn, Treatment treatment) {}

        /** The coalition took it back; what was withdrawn in a meeting of the council was treated there. */
        static boolean withdrawn(Resolution resolution, boolean planned) {
            return resolution == Resolution.WITHDRAWN && !planned;
        }

        /** Where it is. */
        public PublicState state() {
            if (withdrawn(resolution, meetings.planned())) {
                return PublicState.INGETROKKEN;
            }
            if (resolution != null && resolution != Resolution.POSTPONED) {
                return PublicState.BEHANDELD;
            }
            if (meetings.planned()) {
                return PublicState.GEPLAND;
            }
            if (resolution == Resolution.POSTPONED) {
                return PublicState.AANGEHOUDEN;
            }
            return councilRole == CouncilRole.GEINFORMEERD ? PublicState.TER_KENNISNAME : PublicState.INGEKOMEN;
        }
    }
}
