package nl.samenaanzet.accountability;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.accountability.Achieved.Indicator;
import nl.samenaanzet.accountability.Achieved.Point;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.AmbitionSpec;
import nl.samenaanzet.choice.ChoiceView;
import nl.samenaanzet.choice.Choosing;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.ElementView;
import nl.samenaanzet.theoryofchange.Theories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was agreed and what came of it, by ambition, as the record has it now. */
@Service
@Transactional(readOnly = true)
public class Achievements {

    private final AmbitionCatalogue catalogue;
    private final Theories theories;
    private final Choosing choosing;
    private final Ledger ledger;
    private final Measuring measuring;

    Achievements(AmbitionCatalogue catalogue, Theories theories, Choosing choosing, Ledger ledger, Measuring measuring) {
        this.catalogue = catalogue;
        this.theories = theories;
        this.choosing = choosing;
        this.ledger = ledger;
        this.measuring = measuring;
    }

    /** In order of the ambitions. @param year that it is about; measurements count up to its end */
    public List<Achieved> of(int year) {
        return catalogue.all().stream().map(ambition -> of(ambition, year)).toList();
    }

    private Achieved of(AmbitionSpec ambition, int year) {
        var elements = theories.elements(ambition.code());
        var means = ledger.of(ambition.code(), year);
        var measured = measuring.of(ambition.code());
        return new Achieved(ambition.code(), Figures.capital(ambition.name()),
                elements.stream().filter(e -> e.kind() == ElementKind.GOAL).map(ElementView::text).findFirst().orElse(""),
                choosing.chosen(ambition.code()).stream().map(ChoiceView::activity).toList(), Sum.of(means),
                Sum.of(means.stream().filter(ContributionView::municipal).toList()),
                elements.stream().filter(e -> e.kind() == ElementKind.INDICATOR).map(e -> indicator(e, measured, year)).toList());
    }

    private static Indicator indicator(ElementView e, Map<UUID, List<MeasurementView>> measured, int year) {
        return new Indicator(e.text(), e.unit(), e.baseline(), e.target(), measured.getOrDefault(e.id(), List.of()).stream()
                .filter(m -> m.on().getYear() <= year).map(m -> new Point(m.on(), m.amount(), m.source())).toList());
    }
}
