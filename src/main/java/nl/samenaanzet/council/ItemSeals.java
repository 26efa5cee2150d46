package nl.samenaanzet.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.CouncilPapers;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.SealView;
import nl.samenaanzet.secrecy.Sealable;
import nl.samenaanzet.secrecy.Seals;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * What of an item is secret today, and what of it can be: three parts and its papers. The griffie's notes always are.
 */
@Component
public class ItemSeals {

    /** Parts that can be secret before they are written. */
    public static final List<SealKind> PARTS =
            List.of(SealKind.COUNCIL_REPORT, SealKind.COUNCIL_OUTCOME, SealKind.COUNCIL_CHANGES);

    private final Seals seals;
    private final CouncilPapers papers;

    ItemSeals(Seals seals, CouncilPapers papers) {
        this.seals = seals;
        this.papers = papers;
    }

    /** Of its parts and its papers. */
    public List<SealView> of(ItemId id) {
        return seals.holding(subjects(id));
    }

    /** The item is destroyed. */
    void destroy(ItemId id) {
        PARTS.forEach(kind -> seals.destroy(kind, id.toString()));
        papers.of(id.id())
                .forEach(paper ->
                        seals.destroy(SealKind.COUNCIL_PAPER, paper.id().toString()));
    }

    private List<String> subjects(ItemId id) {
        return Stream.concat(
                        Stream.of(id.toString()),
                        papers.of(id.id()).stream().map(paper -> paper.id().toString()))
                .toList();
    }

    @Bean
    static Sealable sealableReport(CouncilItems items) {
        return new Part(SealKind.COUNCIL_REPORT, items);
    }

    @Bean
    static Sealable sealableOutcome(CouncilItems items) {
        return new Part(SealKind.COUNCIL_OUTCOME, items);
    }

    @Bean
    static Sealable sealableChanges(CouncilItems items) {
        return new Part(SealKind.COUNCIL_CHANGES, items);
    }

    @Bean
    static Sealable sealableCouncilPaper(CouncilPapers papers) {
        return new Paper(papers);
    }

    private record Part(SealKind kind, CouncilItems items) implements Sealable {

        @Override
        public Optional<Thing> of(String subject) {
            return items.findById(new ItemId(UUID.fromString(subject)))
                    .map(item -> new Thing(item.heading(), address(item.id())));
        }
    }

    private record Paper(CouncilPapers papers) implements Sealable {

        @Override
        public SealKind kind() {
            return SealKind.COUNCIL_PAPER;
        }

        @Override
        public Optional<Thing> of(String subject) {
            return papers.view(UUID.fromString(subject)).map(paper -> new Thing(paper.name(), address(paper.item())));
        }
    }

    private static String address(ItemId item) {
        return "/council/%s/secrecy".formatted(item);
    }
}
