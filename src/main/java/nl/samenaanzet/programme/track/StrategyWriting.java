package nl.samenaanzet.programme.track;

import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.document.PaperView;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.programme.track.Tracks.TrackId;
import nl.samenaanzet.theoryofchange.Fixing;
import nl.samenaanzet.theoryofchange.Shortfalls;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From theory to strategy (S: "een ambitiestrategie … waarin de uitkomst van bovenstaande workshops opgenomen wordt").
 */
@Service
@Transactional
public class StrategyWriting {

    private final Tracks tracks;
    private final Shortfalls shortfalls;
    private final Fixing fixing;
    private final StrategyPaper papers;
    private final DraftFromPaper drafts;

    StrategyWriting(Tracks tracks, Shortfalls shortfalls, Fixing fixing, StrategyPaper papers, DraftFromPaper drafts) {
        this.tracks = tracks;
        this.shortfalls = shortfalls;
        this.fixing = fixing;
        this.papers = papers;
        this.drafts = drafts;
    }

    /** The document of a track, drafted from its theory the first time. */
    @AllowedTo(Role.PROCESS_OWNER)
    public PaperView paper(TrackId track) {
        return papers.of(tracks.byId(track));
    }

    /** Drafts the document anew from the theory as it is now. */
    @AllowedTo(Role.PROCESS_OWNER)
    public PaperView draftAgain(TrackId track) {
        return papers.again(tracks.byId(track));
    }

    /**
     * Fixes the theory, makes the strategy with the document as it is now, and gives it to be completed and submitted.
     *
     * @throws Refusal when the rounds are not over, or the theory has a blocking shortfall (T5)
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public StrategyId writeStrategy(TrackId id) {
        var track = tracks.byId(id);
        if (shortfalls.blocking(track.of().ambitionCode()) > 0) {
            throw new Refusal("theoryofchange.refusal.blocking");
        }
        var paper = paper(id);
        fixing.fix(track.of().ambitionCode(), paper.title());
        var strategy = drafts.begin(track.of().ambitionCode(), paper);
        tracks.writes(id, strategy);
        return strategy;
    }
}
