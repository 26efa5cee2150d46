package nl.samenaanzet.accountability;

import java.util.NoSuchElementException;
import java.util.Optional;
import nl.samenaanzet.accountability.means.Contribution;
import nl.samenaanzet.accountability.means.Contribution.ContributionId;
import nl.samenaanzet.accountability.means.ContributionDraft;
import nl.samenaanzet.accountability.means.Contributions;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down who pledged which means to which activity, and what was delivered. */
@Service
@Transactional
public class Accountability {

    private final Contributions contributions;
    private final Theories theories;
    private final Acts acts;

    Accountability(Contributions contributions, Theories theories, Acts acts) {
        this.contributions = contributions;
        this.theories = theories;
        this.acts = acts;
    }

    /** @throws Refusal when it is no activity, or this partner already has a row for this activity and quarter */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public ContributionId pledge(ContributionDraft draft) {
        if (known(draft)) {
            throw Refusal.at("partner", "accountability.refusal.partner.known");
        }
        return add(draft);
    }

    /**
     * @param read revision that the person had before them
     * @throws Refusal when it was changed since, or clashes with another row
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void change(ContributionId id, int read, ContributionDraft draft) {
        var row = contributions.lock(id).orElseThrow();
        if (row.says(draft)) {
            return;
        }
        if (row.revision() != read) {
            throw new Refusal(
                    "accountability.refusal.changed", row.view().changed().by());
        }
        write(row, draft);
    }

    /** Takes a row over from a file: one that is known is changed, so that the same file twice changes nothing. */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void take(ContributionDraft draft) {
        var row = contributions.findByActivityIdAndQuarterAndRowKey(
                draft.activity().id(), draft.quarter().toString(), draft.rowKey());
        if (row.isEmpty()) {
            add(draft);
        } else if (!row.get().says(draft)) {
            write(row.get(), draft);
        }
    }

    /** Safe to do twice. */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void remove(ContributionId id) {
        contributions.findById(id).ifPresent(contributions::delete);
    }

    private ContributionId add(ContributionDraft draft) {
        return save(
                new Contribution(activity(draft.activity()), draft, acts.me().title(), acts.now()));
    }

    private void write(Contribution row, ContributionDraft draft) {
        row.change(activity(draft.activity()), draft, acts.me().title(), acts.now());
        save(row);
    }

    /** Two people may write the same row at the same moment; the database then has the last word. */
    private ContributionId save(Contribution row) {
        try {
            return contributions.saveAndFlush(row).id();
        } catch (DataIntegrityViolationException twice) {
            throw Refusal.at("partner", "accountability.refusal.partner.known");
        }
    }

    private boolean known(ContributionDraft draft) {
        return contributions
                .findByActivityIdAndQuarterAndRowKey(
                        draft.activity().id(), draft.quarter().toString(), draft.rowKey())
                .isPresent();
    }

    private ElementView activity(ElementId id) {
        try {
            return Optional.of(theories.element(id))
                    .filter(e -> e.kind() == ElementKind.ACTIVITY)
                    .orElseThrow();
        } catch (NoSuchElementException none) {
            throw Refusal.at("activity", "accountability.refusal.activity");
        }
    }
}
