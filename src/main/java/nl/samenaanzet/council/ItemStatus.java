package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.council.Secrecy.Part;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;

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
        List<PaperView> papers, List<Secrecy> secret, List<MoveView> moves, Withdrawal withdrawal, boolean withdrawable) {

    /** @param today in Amsterdam: what is not secret any more is shown */
    static ItemStatus of(ItemView item, List<PaperView> papers, LocalDate today) {
        var secret = item.secrecy().stream().filter(s -> s.holds(today)).toList();
        var debate = item.debate() == null || !has(secret, Part.REPORT, null) ? item.debate() : new Debate(item.debate().on(), null, null);
        return new ItemStatus(item.id(), item.number(), item.about(), item.councilRole(), item.state(), item.offeredAt(),
                item.registeredAt(), item.termEndsAt(), item.termPassed(), item.planning(), debate, item.resolution(),
                has(secret, Part.OUTCOME, null) ? null : item.resolutionText(), item.resolvedOn(), item.source(),
                has(secret, Part.TO_CHANGE, null) ? item.returns().stream().map(ReturnView::withoutTexts).toList() : item.returns(),
                item.extensions(), papers.stream().map(p -> has(secret, Part.PAPER, p.id()) ? p.withoutName() : p).toList(), secret,
                item.moves(), item.withdrawal(), item.withdrawable());
    }

    private static boolean has(List<Secrecy> secret, Part part, UUID paper) {
        return secret.stream().anyMatch(s -> s.covers(part, paper));
    }

    /** Why a part is not shown, or null. @param part name of a {@link Part} @param paper or null */
    public Secrecy secret(String part, UUID paper) {
        return secret.stream().filter(s -> s.covers(Part.valueOf(part), paper)).findFirst().orElse(null);
    }

    /** What has to change now, or null. */
    public ReturnView toChange() {
        return returns.isEmpty() || returns.getLast().answeredAt() != null ? null : returns.getLast();
    }
}
