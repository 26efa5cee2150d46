package nl.samenaanzet.council;

import nl.samenaanzet.council.CouncilActed.Step;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Refusal;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coalition's side of what the council wants changed. */
@Service
@Transactional
public class CouncilReturns {

    private final CouncilItems items;
    private final CouncilActs acts;

    CouncilReturns(CouncilItems items, CouncilActs acts) {
        this.items = items;
        this.acts = acts;
    }

    /** A postponed item was supplemented and can be planned again. @param answer what was changed, at most 4000 characters */
    @AllowedTo(Role.PROCESS_OWNER)
    public void supplementItem(ItemId id, String answer) {
        answer(id, true, answer, Step.SUPPLEMENT_ITEM, "supplemented");
    }

    /** What the coalition does with an item that was amended, rejected or withdrawn. @param answer at most 4000 characters */
    @AllowedTo(Role.PROCESS_OWNER)
    public void takeUpChanges(ItemId id, String answer) {
        answer(id, false, answer, Step.TAKE_UP_CHANGES, "takenUp");
    }

    private void answer(ItemId id, boolean postponed, String typed, Step step, String what) {
        var answer = CouncilActs.text(typed, CouncilActs.MAX_TEXT);
        if (answer.isEmpty()) {
            throw new Refusal("council.refusal.noAnswer");
        }
        var item = items.lock(id).orElseThrow();
        item.answerReturn(postponed, answer, acts.me(), acts.now());
        acts.note(item, what);
        acts.did(item, step, null, null);
    }
}
