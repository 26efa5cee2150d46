package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenaanzet.council.item.CouncilItem;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.CouncilPapers;
import nl.samenaanzet.council.item.ItemView.CouncilPaperView;
import nl.samenaanzet.council.item.ItemView.Debate;
import nl.samenaanzet.council.item.ItemView.ExtensionView;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.item.ItemView.MoveView;
import nl.samenaanzet.council.item.ItemView.ReturnView;
import nl.samenaanzet.council.item.ItemView.Withdrawal;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.council.item.Planning;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.SealView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where items are and what the council did with them, for the coalition to read: nothing secret. */
@Service
@Transactional(readOnly = true)
public class CouncilStatus {

    private final CouncilItems items;
    private final CouncilPapers papers;
    private final ItemSeals seals;

    CouncilStatus(CouncilItems items, CouncilPapers papers, ItemSeals seals) {
        this.items = items;
        this.papers = papers;
        this.seals = seals;
    }

    /** A public paper. */
    public record OpenPaper(String name, byte[] content) { }

    /** Of one dossier, in the order in which they were offered. */
    public List<ItemStatus> of(String dossierNumber) {
        return items.findByDossierNumberOrderByOfferedAt(dossierNumber).stream().map(this::status).toList();
    }

    /** @throws NoSuchElementException when there is none */
    public ItemStatus item(ItemId id) {
        return status(items.findById(id).orElseThrow());
    }

    /** @throws NoSuchElementException when there is none, or it is secret: nobody can tell which */
    public OpenPaper paper(UUID id) {
        var view = papers.view(id).orElseThrow();
        var status = item(new ItemId(view.item()));
        if (status.secret(SealKind.COUNCIL_PAPER, id) != null) {
            throw new NoSuchElementException("No such public paper");
        }
        return new OpenPaper(view.name(), papers.findById(id).orElseThrow().content());
    }

    private ItemStatus status(CouncilItem item) {
        var found = papers.of(item.id().id());
        var numbered = IntStream.range(0, found.size()).mapToObj(i -> found.get(i).at(i + 1)).toList();
        return ItemStatus.of(item.view(), numbered, seals.of(item.id()));
    }

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
        public static ItemStatus of(ItemView item, List<CouncilPaperView> papers, List<SealView> secret) {
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
}
