package nl.samenaanzet.approval;

import java.time.Instant;
import java.util.Objects;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.approval.clock.Terms;
import nl.samenaanzet.approval.judged.JudgedText;
import nl.samenaanzet.approval.judged.KeptJudgedText;
import nl.samenaanzet.approval.judged.KeptJudgedTexts;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SeatView;
import org.springframework.stereotype.Component;

/** A ballot as it opens: with the rules, the term and the text of this moment. None of them changes any more. */
@Component
class Opening {

    private final Ballots ballots;
    private final KeptJudgedTexts texts;
    private final Dossiers dossiers;
    private final People people;
    private final Terms terms;

    Opening(Ballots ballots, KeptJudgedTexts texts, Dossiers dossiers, People people, Terms terms) {
        this.ballots = ballots;
        this.texts = texts;
        this.dossiers = dossiers;
        this.people = people;
        this.terms = terms;
    }

    Ballot open(StrategyId strategy, Instant now) {
        var dossier = dossiers.byId(strategy);
        var text = JudgedText.of(dossier);
        var objectionRound = 1 + ballots.countByStrategyIdAndOutcome(strategy.id(), BallotOutcome.AANPASSEN);
        var seats = people.kernteam();
        var sectors =
                seats.stream().map(SeatView::sectorKey).filter(Objects::nonNull).distinct();
        var size = new Ballot.Size(seats.size(), (int) sectors.count(), objectionRound);
        var ballot = ballots.save(new Ballot(dossier, size, terms.rules(), terms.from(now), text));
        texts.save(new KeptJudgedText(ballot.id(), text));
        return ballot;
    }
}
