package nl.samenaanzet.programme.track.web;

import nl.samenaanzet.evaluation.Evaluations;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.programme.track.Phase;
import nl.samenaanzet.programme.track.Tracks;
import nl.samenaanzet.programme.track.Tracks.TrackId;
import nl.samenaanzet.workshop.Scripts;
import nl.samenaanzet.workshop.Workshops;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One ambition's way: its rounds. */
@Controller
class TrackPage {

    private final Tracks tracks;
    private final Workshops workshops;
    private final Evaluations evaluations;
    private final Scripts scripts;

    TrackPage(Tracks tracks, Workshops workshops, Evaluations evaluations, Scripts scripts) {
        this.tracks = tracks;
        this.workshops = workshops;
        this.evaluations = evaluations;
        this.scripts = scripts;
    }

    @GetMapping("/track/{id}")
    String track(@PathVariable TrackId id, Model model) {
        var track = tracks.byId(id);
        model.addAttribute("track", track);
        model.addAttribute("phases", Phase.values());
        model.addAttribute("workshops", workshops.of(id.id()));
        model.addAttribute(
                "evaluations",
                evaluations.newest(track.of().ambitionCode()).stream()
                        .filter(e -> e.of().trackId().equals(id.id()))
                        .toList());
        model.addAttribute("newestScript", scripts.newest().version());
        return "track/track";
    }

    @PostMapping("/track/{id}/script")
    String moveScript(@PathVariable TrackId id, @RequestParam int version, Model model) {
        return Act.on(model, () -> tracks.moveScript(id, version))
                .then("/track/" + id)
                .orShow(() -> track(id, model));
    }

    @Bean
    static AccessRules trackAccess() {
        return AccessRules.of(
                Access.of("/track/*", Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER),
                Access.of("/track/**", Role.PROCESS_OWNER));
    }
}
