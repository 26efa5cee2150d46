package nl.samenaanzet.programme.track.web;

import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.programme.track.StrategyWriting;
import nl.samenaanzet.programme.track.Tracks;
import nl.samenaanzet.programme.track.Tracks.TrackId;
import nl.samenaanzet.theoryofchange.Shortfalls;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing the strategy of an ambition, when its rounds are over. */
@Controller
class WriteStrategyPage {

    private final Tracks tracks;
    private final StrategyWriting writing;
    private final Shortfalls shortfalls;

    WriteStrategyPage(Tracks tracks, StrategyWriting writing, Shortfalls shortfalls) {
        this.tracks = tracks;
        this.writing = writing;
        this.shortfalls = shortfalls;
    }

    @GetMapping("/track/{id}/write-strategy")
    String writeStrategy(@PathVariable TrackId id, Model model) {
        var track = tracks.byId(id);
        model.addAttribute("track", track);
        model.addAttribute("paper", writing.paper(id));
        Act.on(model, () -> {
            model.addAttribute("shortfalls", shortfalls.of(track.of().ambitionCode()));
        });
        return "track/write-strategy";
    }

    @PostMapping("/track/{id}/draft-again")
    String draftAgain(@PathVariable TrackId id, Model model) {
        return Act.on(model, () -> writing.draftAgain(id))
                .then(paper -> "/document/" + paper.id())
                .orShow(() -> writeStrategy(id, model));
    }

    @PostMapping("/track/{id}/write-strategy")
    String processWriteStrategy(@PathVariable TrackId id, Model model) {
        return Act.on(model, () -> writing.writeStrategy(id))
                .then("/ambition/%s/draft"::formatted)
                .orShow(() -> writeStrategy(id, model));
    }
}
