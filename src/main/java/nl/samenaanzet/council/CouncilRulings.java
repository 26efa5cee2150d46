package nl.samenaanzet.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.council.CouncilStatus.ItemStatus;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.PackageDesk;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.ruling.Amended;
import nl.samenaanzet.decision.ruling.CouncilSays;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.decision.ruling.Ruling;
import nl.samenaanzet.secrecy.SealKind;
import org.springframework.stereotype.Component;

/** What the council did with a component, as far as it is public. */
@Component
class CouncilRulings implements CouncilSays {

    private final CouncilItems items;
    private final CouncilStatus status;
    private final PackageDesk desk;

    CouncilRulings(CouncilItems items, CouncilStatus status, PackageDesk desk) {
        this.items = items;
        this.status = status;
        this.desk = desk;
    }

    @Override
    public List<Ruling> of(ComponentId id) {
        return items.findByComponentId(id.id())
                .map(item -> status.item(item.id()))
                .map(item -> Stream.concat(postponed(item), last(item, id)).toList())
                .orElse(List.of());
    }

    private static Stream<Ruling> postponed(ItemStatus item) {
        return item.history().returns().stream()
                .filter(back -> back.resolution() == Resolution.POSTPONED)
                .map(back -> council(Resolution.POSTPONED, back.toChange(), null, back.on(), ""));
    }

    private Stream<Ruling> last(ItemStatus item, ComponentId id) {
        var said = item.outcome();
        if (said.resolution() == null || said.resolution() == Resolution.POSTPONED) {
            return Stream.empty();
        }
        var back = item.history().withdrawal();
        if (back != null) {
            return Stream.of(new Ruling(
                    DecidingBody.WIJKCOALITIE, null, Resolution.WITHDRAWN, back.reason(), null, said.on(), ""));
        }
        var secret = item.secret(SealKind.COUNCIL_OUTCOME, item.item().id().id()) != null;
        var amount = secret ? null : Amended.amount(said.resolution(), said.amount(), desk.proposed(id));
        return Stream.of(council(said.resolution(), said.text(), amount, said.on(), said.source()));
    }

    private static Ruling council(Resolution what, String text, BigDecimal amount, LocalDate on, String source) {
        return new Ruling(DecidingBody.RAAD, null, what, text, amount, on, source);
    }
}
