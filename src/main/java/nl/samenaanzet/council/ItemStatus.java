package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the coalition may know of an item: its state and the public parts. The griffie's notes are not in it.
 *
 * @param planning null as long as it is not planned
 * @param debate   what the committee did, or null
 * @param source   where the decision can be read, or null
 */
public record ItemStatus(ItemId id, String number, String about, String councilRole, ItemView.State state, Instant offeredAt,
        Instant registeredAt, Instant termEndsAt, boolean termPassed, Planning planning, Debate debate, Resolution resolution,
        String text, LocalDate on, String source, List<CouncilReturn.View> returns, List<TermExtension.View> extensions) {

    static ItemStatus of(ItemView item) {
        return new ItemStatus(item.id(), item.number(), item.about(), item.councilRole(), item.state(), item.offeredAt(),
                item.registeredAt(), item.termEndsAt(), item.termPassed(), item.planning(), item.debate(), item.resolution(),
                item.resolutionText(), item.resolvedOn(), item.source(), item.returns(), item.extensions());
    }

    /** What has to change now, or null. */
    public CouncilReturn.View toChange() {
        return returns.isEmpty() || returns.getLast().answeredAt() != null ? null : returns.getLast();
    }
}
