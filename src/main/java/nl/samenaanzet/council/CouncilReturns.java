package nl.samenaanzet.council;

import nl.samenaanzet.council.Council.CouncilActed.Step;
import nl.samenaanzet.council.item.CouncilActs;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.item.ItemView.Withdrawal;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coalition's side: taking an item back, and what it does with what the council wants changed. */
@Service
@Transactional
public class CouncilReturns {

    private final CouncilItems items;
    private final CouncilActs acts;
    private final WithdrawalPost post;

    CouncilReturns(CouncilItems items, CouncilActs acts, WithdrawalPost post) {
        this.items = items;
        this.acts = acts;
        this.post = post;
    }

    /**
     * A postponed item was supplemented and can be planned again.
     *
     * @param answer what was changed, at most 4000 characters
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void supplementItem(ItemId id, String answer) {
        answer(id, true, answer, Step.SUPPLEMENT_ITEM, CouncilHappening.SUPPLEMENTED);
    }

    /**
     * What the coalition does with an item that was amended, rejected or withdrawn.
     *
     * @param answer at most 4000 characters
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void takeUpChanges(ItemId id, String answer) {
        answer(id, false, answer, Step.TAKE_UP_CHANGES, CouncilHappening.TAKEN_UP);
    }

    /**
     * Takes an offered item back, at any moment until the council decided. The griffie is told at once.
     *
     * @param reason at most 500 characters, the griffie reads it
     * @throws nl.samenaanzet.form.Refusal without a reason, after the council decided, or for an item that only informs
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void withdrawItem(ItemId id, String reason) {
        var item = items.lock(id).orElseThrow();
        item.turn().toWithdraw();
        var why = CouncilActs.reason(reason);
        var before = item.view();
        item.withdraw(new Withdrawal(why, acts.me(), acts.now()), acts.today());
        acts.note(item, CouncilHappening.WITHDRAWN_BY_COALITION);
        acts.withdrawn(item, before.step());
        post.tellGriffie(before);
    }

    private void answer(ItemId id, boolean postponed, String typed, Step step, CouncilHappening what) {
        var item = items.lock(id).orElseThrow();
        item.turn().toAnswer(postponed);
        var answer = TypedText.required(typed, "answer", CouncilActs.MAX_TEXT, "council.refusal.noAnswer");
        item.answerReturn(postponed, answer, acts.me(), acts.now());
        acts.note(item, what);
        acts.did(item, step, null, null);
    }
}
