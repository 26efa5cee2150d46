package nl.samenaanzet.council;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenaanzet.secrecy.SealKind;
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
}
