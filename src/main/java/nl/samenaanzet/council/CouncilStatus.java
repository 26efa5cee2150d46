package nl.samenaanzet.council;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenaanzet.council.item.CouncilItem;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.CouncilPapers;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.council.item.ItemView.Agenda;
import nl.samenaanzet.council.item.ItemView.CouncilPaperId;
import nl.samenaanzet.council.item.ItemView.CouncilPaperView;
import nl.samenaanzet.council.item.ItemView.Debate;
import nl.samenaanzet.council.item.ItemView.History;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.item.ItemView.Outcome;
import nl.samenaanzet.council.item.ItemView.Registration;
import nl.samenaanzet.council.item.ItemView.ReturnView;
import nl.samenaanzet.decision.CouncilRole;
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
    public record OpenPaper(String name, byte[] content) {}

    /** Of one dossier, in the order in which they were offered. */
    public List<ItemStatus> of(String dossierNumber) {
        return items.findByDossierNumberOrderByOfferedAt(dossierNumber).stream()
                .map(this::status)
                .toList();
    }

    /** @throws NoSuchElementException when there is none */
    public ItemStatus item(ItemId id) {
        return status(items.findById(id).orElseThrow());
    }

    /** @throws NoSuchElementException when there is none, or it is secret: nobody can tell which */
    public OpenPaper paper(CouncilPaperId id) {
        var view = papers.view(id.id()).orElseThrow();
        var status = item(view.item());
        if (status.secret(SealKind.COUNCIL_PAPER, id.id()) != null) {
            throw new NoSuchElementException("No such public paper");
        }
        return new OpenPaper(view.name(), papers.findById(id.id()).orElseThrow().content());
    }

    private ItemStatus status(CouncilItem item) {
        var found = papers.of(item.id().id());
        var numbered = IntStream.range(0, found.size())
                .mapToObj(i -> found.get(i).at(i + 1))
                .toList();
        return ItemStatus.of(item.view(), numbered, seals.of(item.id()));
    }

    /**
     * What the coalition may know of an item: its state and the public parts. The griffie's notes are not in it, and of
     * what is secret only that it is so: ground, end and who imposed it.
     *
     * @param secret what holds today
     */
    public record ItemStatus(
            Outline item,
            Standing standing,
            Registration registration,
            Agenda agenda,
            Outcome outcome,
            History history,
            List<CouncilPaperView> papers,
            List<SealView> secret) {

        /** Which item it is. */
        public record Outline(ItemId id, String number, String about, CouncilRole councilRole) {}

        /**
         * Where it is.
         *
         * @param withdrawable the coalition can take it back
         */
        public record Standing(ItemView.State state, Instant offeredAt, boolean withdrawable) {}

        /** @param secret what holds today of the item and its papers */
        public static ItemStatus of(ItemView item, List<CouncilPaperView> papers, List<SealView> secret) {
            var id = item.id().id();
            var in = item.registration();
            var told = item.outcome()
                    .open(
                            has(secret, SealKind.COUNCIL_OUTCOME, id)
                                    ? null
                                    : item.outcome().text());
            return new ItemStatus(
                    new Outline(item.id(), item.number(), item.about(), item.councilRole()),
                    new Standing(item.state(), item.offeredAt(), item.withdrawable()),
                    new Registration(null, in.at(), in.termEndsAt(), in.termPassed()),
                    has(secret, SealKind.COUNCIL_REPORT, id) ? withoutReport(item.agenda()) : item.agenda(),
                    told,
                    has(secret, SealKind.COUNCIL_CHANGES, id) ? item.history().withoutTexts() : item.history(),
                    papers.stream()
                            .map(p -> has(secret, SealKind.COUNCIL_PAPER, p.id().id()) ? p.withoutName() : p)
                            .toList(),
                    secret);
        }

        private static Agenda withoutReport(Agenda agenda) {
            var debate = agenda.debate();
            return new Agenda(
                    agenda.planning(), agenda.plannedAt(), debate == null ? null : new Debate(debate.on(), null, null));
        }

        public ItemId id() {
            return item.id();
        }

        public String number() {
            return item.number();
        }

        public String about() {
            return item.about();
        }

        private static boolean has(List<SealView> secret, SealKind kind, UUID subject) {
            return secret.stream().anyMatch(s -> s.covers(kind, subject.toString()));
        }

        /** Why a part of the item is not shown, or null. */
        public SealView secret(SealKind part) {
            return secret(part, id().id());
        }

        /**
         * Why a part or paper is not shown, or null.
         *
         * @param subject id of the item or the paper
         */
        public SealView secret(SealKind kind, UUID subject) {
            return secret.stream()
                    .filter(s -> s.covers(kind, subject.toString()))
                    .findFirst()
                    .orElse(null);
        }

        /** What has to change now, or null. */
        public ReturnView toChange() {
            var returns = history.returns();
            return returns.isEmpty() || returns.getLast().answeredAt() != null ? null : returns.getLast();
        }
    }
}
