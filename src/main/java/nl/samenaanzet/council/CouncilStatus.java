package nl.samenaanzet.council;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where items are and what the council did with them, for the coalition to read. */
@Service
@Transactional(readOnly = true)
public class CouncilStatus {

    private final CouncilItems items;

    CouncilStatus(CouncilItems items) {
        this.items = items;
    }

    /** Of one dossier, in the order in which they were offered. */
    public List<ItemStatus> of(String dossierNumber) {
        return items.findByDossierNumberOrderByOfferedAt(dossierNumber).stream().map(CouncilItem::view).map(ItemStatus::of).toList();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public ItemStatus item(ItemId id) {
        return ItemStatus.of(items.findById(id).orElseThrow().view());
    }
}
