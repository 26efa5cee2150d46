package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.SealView;

/**
 * What the coalition may know of an item: its state and the public parts. The griffie's notes are not in it, and of what is secret
 * only that it is so: ground, end and who imposed it.
 *
 * @param planning null as long as it is not planned
 * @param debate   what the committee did, or null
 * @param source   where the decision can be read, or null
 * @param secret   what holds today
 */
public record ItemStatus(ItemId id, String number, String about, CouncilRole councilRole, ItemView.State state, Instant offeredAt,
        Instant registeredAt, Instant termEndsAt, boolean termPassed, Planning planning, Debate debate, Resolution resolution,
        String text, LocalDate on, String source, List<ReturnView> returns, List<ExtensionView> extensions,
        List<CouncilPaperView> papers, List<SealView> secret, List<MoveView> moves, Withdrawal withdrawal, boolean withdrawable) {

    /** @param secret what holds today of the item and its papers */
    static ItemStatus of(ItemView item, List<CouncilPaperView> papers, List<SealView> secret) {
        var id = item.id().id();
        var debate = item.debate() == null || !has(secret, SealKind.COUNCIL_REPORT, id) ? item.debate() : new Debate(item.debate().on(), null, null);
        return new ItemStatus(item.id(), item.number(), item.about(), item.councilRole(), item.state(), item.offeredAt(),
                item.registeredAt(), item.termEndsAt(), item.termPassed(), item.planning(), debate, item.resolution(),
                has(secret, SealKind.COUNCIL_OUTCOME, id) ? null : item.resolutionText(), item.resolvedOn(), item.source(),
                has(secret, SealKind.COUNCIL_CHANGES, id) ? item.returns().stream().map(ReturnView::withoutTexts).toList() : item.returns(),
                item.extensions(), papers.stream().map(p -> has(secret, SealKind.COUNCIL_PAPER, p.id()) ? p.withoutName() : p).toList(), secret,
                item.moves(), item.withdrawal(), item.withdrawable());
    }

    private static boolean has(List<SealView> secret, SealKind kind, UUID subject) {
        return secret.stream().anyMatch(s -> s.covers(kind, subject.toString()));
    }

    /** Why a part of the item is not shown, or null. */
    public SealView secret(SealKind part) {
        return secret(part, id.id());
    }

    /** Why a part or paper is not shown, or null. @param subject id of the item or the paper */
    public SealView secret(SealKind kind, UUID subject) {
        return secret.stream().filter(s -> s.covers(kind, subject.toString())).findFirst().orElse(null);
    }

    /** What has to change now, or null. */
    public ReturnView toChange() {
        return returns.isEmpty() || returns.getLast().answeredAt() != null ? null : returns.getLast();
    }
}
