package nl.samenaanzet.council.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.item.ItemView.State;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The board of the griffie: a group for each state, in each what comes first on top. */
@Component
class BoardView {

    private static final Comparator<BoardLine> SOONEST = Comparator.comparing(
                    BoardLine::on, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(l -> l.item().offeredAt());
    private static final Comparator<BoardLine> NEWEST =
            Comparator.comparing((BoardLine l) -> l.item().offeredAt()).reversed();

    private final Council council;
    private final Clock clock;

    BoardView(Council council, Clock clock) {
        this.council = council;
        this.clock = clock;
    }

    record Group(State state, List<BoardLine> lines) {

        /** Nobody has anything to do here any more: folded. */
        public boolean over() {
            return state == State.REPORTED || state == State.INFORMED || state == State.WITHDRAWN;
        }
    }

    void show(BoardAsked asked, Model model) {
        var today = Amsterdam.today(clock);
        var lines = council.all().stream()
                .map(i -> BoardLine.of(i, today))
                .filter(l -> asked.has(l.item(), l.on()))
                .toList();
        var groups = List.of(State.values()).stream()
                .map(state -> group(state, lines))
                .toList();
        model.addAttribute("asked", asked);
        model.addAttribute("roles", BoardAsked.ROLES);
        model.addAttribute("total", lines.size());
        model.addAttribute("counts", groups);
        model.addAttribute(
                "groups",
                groups.stream()
                        .filter(g -> !g.lines().isEmpty())
                        .filter(g -> asked.state() == null || g.state() == asked.state())
                        .toList());
    }

    private static Group group(State state, List<BoardLine> lines) {
        var group = new Group(state, List.of());
        return new Group(
                state,
                lines.stream()
                        .filter(l -> l.item().state() == state)
                        .sorted(group.over() ? NEWEST : SOONEST)
                        .toList());
    }
}
