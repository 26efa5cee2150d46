package nl.samenaanzet.programme.web;

import java.util.ArrayList;
import java.util.List;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.inbox.Inbox;
import nl.samenaanzet.inbox.Inbox.Waiting;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.programme.CyclePlanning;
import nl.samenaanzet.programme.ProgrammeCycle;
import nl.samenaanzet.programme.ProgrammeCycle.CycleView;
import nl.samenaanzet.programme.track.Phase;
import nl.samenaanzet.programme.track.TrackView;
import nl.samenaanzet.programme.track.Tracks;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The board: each ambition with its phase, its dates, and who is awaited since when. */
@Controller
class BoardPage {

    private final ProgrammeCycle cycle;
    private final CyclePlanning planning;
    private final Tracks tracks;
    private final Dossiers dossiers;
    private final Inbox inbox;

    BoardPage(ProgrammeCycle cycle, CyclePlanning planning, Tracks tracks, Dossiers dossiers, Inbox inbox) {
        this.cycle = cycle;
        this.planning = planning;
        this.tracks = tracks;
        this.dossiers = dossiers;
        this.inbox = inbox;
    }

    /**
     * @param dossier of its strategy, or null
     * @param waiting who is awaited
     */
    record Row(TrackView track, Dossier dossier, List<Waiting> waiting) {}

    @GetMapping("/programme/board")
    String board(Model model) {
        cycle.newest().ifPresent(run -> show(run, model));
        return "programme/board";
    }

    private void show(CycleView run, Model model) {
        model.addAttribute("cycle", run);
        model.addAttribute("late", planning.late(run.id()));
        model.addAttribute("phases", Phase.values());
        model.addAttribute("rows", tracks.of(run.id()).stream().map(this::row).toList());
        model.addAttribute("waiting", inbox.waiting(List.of(run.prefix())));
        model.addAttribute("revisions", planning.revisions(run.id()));
    }

    private Row row(TrackView track) {
        var dossier = track.strategyId() == null ? null : dossiers.byId(track.strategyId());
        var numbers = new ArrayList<>(List.of(track.of().number()));
        if (dossier != null && dossier.number() != null) {
            numbers.add(dossier.number());
        }
        return new Row(track, dossier, inbox.waiting(numbers));
    }

    @Bean
    static NavItem boardNav() {
        return NavItem.of(
                "programme.board",
                "/programme/board",
                18,
                Role.KERNTEAM,
                Role.PROCESS_OWNER,
                Role.SECRETARY,
                Role.CHAIR,
                Role.READER);
    }

    @Bean
    static PageLink backToBoard() {
        return PageLink.of(
                "programme.board",
                "/programme/board",
                "coherence/coherence",
                "evaluation/evaluation",
                "evaluation/lessons",
                "track/track");
    }
}
