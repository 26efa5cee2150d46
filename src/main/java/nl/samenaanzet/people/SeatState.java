package nl.samenaanzet.people;

import java.time.Instant;
import java.util.List;

/**
 * A seat with who speaks for it.
 *
 * @param holder     null when it is vacant
 * @param substitute null when there is none at this moment
 * @param coming     what begins later, soonest first
 * @param history    all, also what holds now, newest first
 */
public record SeatState(SeatView seat, MandateView holder, MandateView substitute, List<MandateView> coming,
        List<MandateView> history) {

    static SeatState of(SeatView seat, List<Mandate> all, Instant now) {
        return new SeatState(seat, holding(MandateKind.HOLDER, all, now), holding(MandateKind.SUBSTITUTE, all, now),
                all.reversed().stream().filter(m -> !m.over(now) && !m.holds(now)).map(Mandate::view).toList(),
                all.stream().map(Mandate::view).toList());
    }

    private static MandateView holding(MandateKind kind, List<Mandate> all, Instant now) {
        return all.stream().filter(m -> m.is(kind) && m.holds(now)).findFirst().map(Mandate::view).orElse(null);
    }

    public boolean vacant() {
        return holder == null;
    }
}
