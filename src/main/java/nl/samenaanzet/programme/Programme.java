package nl.samenaanzet.programme;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.AmbitionCatalogue.AmbitionSpec;
import nl.samenaanzet.motion.MeetingPlan.MeetingSpec;
import nl.samenaanzet.motion.Motion.CommitmentSpec;
import nl.samenaanzet.people.Body;
import nl.samenaanzet.people.People.SeatSpec;
import nl.samenaanzet.people.People.SectorSpec;

/**
 * The programme file as read; field names are those of {@code programme/programme.schema.json}. Its settings are read
 * by {@link ProgrammeSettings}.
 *
 * @param council what the council asked and what was announced to it, or null
 */
@JsonIgnoreProperties("settings")
public record Programme(
        @JsonUnwrapped About about,
        @JsonUnwrapped Aims aims,
        @JsonUnwrapped Bodies bodies,
        @JsonUnwrapped Known known,
        CouncilMatters council) {

    /** Which programme it is. */
    public record About(String name, String neighbourhood, Municipality municipality, String prefix, String source) {}

    /**
     * What it wants.
     *
     * @param overarching what the document over all ambitions is called, and the code of its dossier
     */
    public record Aims(List<Ambition> ambitions, Ambition overarching) {}

    /** Who works on it. */
    public record Bodies(List<SectorSpec> sectors, Kernteam kernteam, Coalition coalition) {}

    /**
     * What is known of it.
     *
     * @param sources what tables and pages mean by a source
     */
    public record Known(List<Source> sources, List<Frame> frames, List<Moment> dates, List<Open> open) {

        public Known {
            sources = sources == null ? List.of() : List.copyOf(sources);
        }
    }

    /** @param code of CBS and TOOI: "gm" and four digits */
    public record Municipality(String name, String code) {}

    public record Ambition(String code, String name) {}

    public record Source(String name, String text) {}

    public record Kernteam(String source, List<KernteamSeat> seats) {}

    /**
     * @param sector null where it is open
     * @param open why it is open, or null
     */
    public record KernteamSeat(int number, String sector, String open) {}

    /** @param meetings in a year */
    public record Coalition(String name, int seats, int meetings, List<String> sectors, String source, String open) {}

    /** A frame set by the council, within which the coalition works. */
    public record Frame(String name, String when, String source) {}

    /**
     * @param when in words, as precise as the source
     * @param date ISO date where the source gives one, or null
     */
    public record Moment(String what, String when, String date, String source) {}

    /** Motions and pledges, and meetings that were announced. */
    public record CouncilMatters(List<CommitmentSpec> commitments, List<MeetingSpec> meetings) {}

    /** What no source says yet. */
    public record Open(String text, String who) {}

    /** @throws java.util.NoSuchElementException never for a key of this file: the check saw to that */
    public String sectorName(String key) {
        return bodies.sectors.stream()
                .filter(sector -> sector.key().equals(key))
                .findFirst()
                .orElseThrow()
                .name();
    }

    List<AmbitionSpec> ambitionSpecs() {
        return IntStream.range(0, aims.ambitions.size())
                .mapToObj(i -> new AmbitionSpec(
                        aims.ambitions.get(i).code(), aims.ambitions.get(i).name(), i + 1))
                .toList();
    }

    AmbitionSpec overarchingSpec() {
        return new AmbitionSpec(aims.overarching.code(), aims.overarching.name(), aims.ambitions.size() + 1);
    }

    List<SeatSpec> seatSpecs() {
        var kernteamSeats = bodies.kernteam.seats().stream()
                .map(s -> new SeatSpec("kernteam-" + s.number(), Body.KERNTEAM, s.number(), s.sector(), s.open()));
        var coalitionSeats = IntStream.rangeClosed(1, bodies.coalition.seats())
                .mapToObj(n -> new SeatSpec("wijkcoalitie-" + n, Body.WIJKCOALITIE, n, null, bodies.coalition.open()));
        return Stream.concat(kernteamSeats, coalitionSeats).toList();
    }
}
