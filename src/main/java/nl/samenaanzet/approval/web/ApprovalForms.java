package nl.samenaanzet.approval.web;

import java.util.UUID;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.BallotView;
import nl.samenaanzet.approval.FollowUp;
import nl.samenaanzet.approval.Reason;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.approval.objection.Handled;
import nl.samenaanzet.approval.objection.Handled.Handling;
import nl.samenaanzet.approval.objection.Objections.HandlingView;
import nl.samenaanzet.approval.objection.Tested;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.people.People.SeatId;

/** What people type about a ballot. A box that is not ticked is not sent. */
final class ApprovalForms {

    private static final int LINE = 500;
    private static final int LONG = 2000;

    private ApprovalForms() {}

    record VoteForm(Answer answer, @Text(LONG) String reason, Boolean ownPower) {

        static VoteForm empty() {
            return new VoteForm(null, "", false);
        }

        /** @throws nl.samenaanzet.form.Refusal when it is no valid answer */
        Vote vote() {
            return new Vote(answer, reason, ticked(ownPower));
        }
    }

    /**
     * What a seat said aloud.
     *
     * @param note to whom and when
     */
    record OralForm(
            UUID seat,
            Answer answer,
            @Text(LONG) String reason,
            Boolean ownPower,
            @Text(LINE) String note) {

        static OralForm empty() {
            return new OralForm(null, null, "", false, "");
        }

        SeatId seatId() {
            return new SeatId(seat);
        }

        /** @throws nl.samenaanzet.form.Refusal when it is no valid answer, or of no seat, or heard by nobody */
        Vote vote() {
            var no = new Refusals();
            no.when(seat == null, "seat", "approval.refusal.whichSeat");
            var vote = no.of(() -> new Vote(answer, reason, ticked(ownPower)));
            no.of(() -> Reason.of(note, "note", "approval.refusal.noNote"));
            no.raise();
            return vote;
        }
    }

    /** The four questions about an objection. */
    record TestedForm(
            Boolean explicit,
            Boolean impersonal,
            Boolean argued,
            Boolean unsafe,
            @Text(LONG) String note) {

        static TestedForm of(BallotView.Test known) {
            var tested = known == null ? null : known.tested();
            return tested == null
                    ? new TestedForm(false, false, false, false, "")
                    : new TestedForm(
                            tested.explicit(), tested.impersonal(), tested.argued(), tested.unsafe(), tested.note());
        }

        /** @throws nl.samenaanzet.form.Refusal when it fails a question and nothing says why */
        Tested tested() {
            return new Tested(ticked(explicit), ticked(impersonal), ticked(argued), ticked(unsafe), note);
        }
    }

    record HandledForm(Handling handling, @Text(LONG) String note) {

        static HandledForm of(HandlingView known) {
            return known == null
                    ? new HandledForm(null, "")
                    : new HandledForm(
                            known.handled().handling(), known.handled().note());
        }

        /** @throws nl.samenaanzet.form.Refusal without a handling or without words */
        Handled handled() {
            return new Handled(handling, note);
        }
    }

    /**
     * More time, a pause or going on.
     *
     * @param days working days more; only asked for more time
     */
    record ClockForm(Integer days, @Text(LINE) String reason) {}

    record SettleForm(FollowUp followUp, @Text(LINE) String note) {}

    record WithdrawBallotForm(@Text(LINE) String reason) {}

    private static boolean ticked(Boolean box) {
        return Boolean.TRUE.equals(box);
    }
}
