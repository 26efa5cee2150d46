package nl.samenaanzet.approval.objection;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.ApprovalHappening;
import nl.samenaanzet.approval.Ballots;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The objections of a closed ballot, and what was done with each. */
@Service
@Transactional
public class Objections {

    private final Ballots ballots;
    private final HandledObjections rows;
    private final Journal journal;
    private final Acts acts;

    Objections(Ballots ballots, HandledObjections rows, Journal journal, Acts acts) {
        this.ballots = ballots;
        this.rows = rows;
        this.journal = journal;
        this.acts = acts;
    }

    /** @throws Refusal while the ballot is open, or when this seat had no objection */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void handle(BallotId id, SeatId seat, Handled handled) {
        var ballot = ballots.findById(id).orElseThrow().view(acts.now());
        if (ballot.clock().closedAt() == null) {
            throw new Refusal("approval.refusal.stillOpen");
        }
        var answer = ballot.of(seat)
                .filter(a -> a.answer() == Answer.OBJECTION)
                .orElseThrow(() -> new Refusal("approval.refusal.noObjection"));
        rows.save(new HandledObjection(id, seat, handled, acts.me().title(), acts.now()));
        journal.note(
                ballot.strategy(),
                ApprovalHappening.OBJECTION_HANDLED,
                acts.me().title(),
                String.valueOf(answer.from().number()));
    }

    /** The newest handling of each objection, by seat; what was not handled is not in it. */
    @Transactional(readOnly = true)
    public Map<SeatId, HandlingView> of(BallotId id) {
        var newest = new LinkedHashMap<SeatId, HandlingView>();
        rows.findByBallotIdOrderByHandledAt(id.id()).stream()
                .map(HandledObjection::view)
                .forEach(h -> newest.put(h.seat(), h));
        return newest;
    }

    /** The same of several ballots at once; each of them is in it. */
    @Transactional(readOnly = true)
    public Map<BallotId, Map<SeatId, HandlingView>> of(Collection<BallotId> ids) {
        var newest = new LinkedHashMap<BallotId, Map<SeatId, HandlingView>>();
        ids.forEach(id -> newest.put(id, new LinkedHashMap<>()));
        rows.findByBallotIdInOrderByHandledAt(ids.stream().map(BallotId::id).toList())
                .forEach(row -> newest.get(row.ballot()).put(row.view().seat(), row.view()));
        return newest;
    }

    /** How the objection of a seat was handled, for reading. */
    public record HandlingView(SeatId seat, Handled handled, String by, Instant at) {}
}
