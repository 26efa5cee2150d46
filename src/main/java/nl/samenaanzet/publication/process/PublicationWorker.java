package nl.samenaanzet.publication.process;

import java.util.List;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.engine.ProcessWorker;
import nl.samenaanzet.publication.PublicationTimes.Term;
import nl.samenaanzet.publication.duty.Obligations;
import nl.samenaanzet.publication.duty.Obligations.DutyTerm;
import nl.samenaanzet.publication.duty.Obligations.Settler;
import nl.samenaanzet.publication.duty.Obligations.Way;
import nl.samenaanzet.publication.release.PublicationPlanning;
import nl.samenaanzet.publication.release.PublicationPlanning.PlanId;

/** The service tasks of {@code bpmn/publication.bpmn}. */
@ProcessWorker(process = "publication")
class PublicationWorker {

    private final Obligations obligations;
    private final PublicationPlanning planning;
    private final Models models;

    PublicationWorker(Obligations obligations, PublicationPlanning planning, Models models) {
        this.obligations = obligations;
        this.planning = planning;
        this.models = models;
    }

    /** A row of the table, by the names of its columns; what began before the last of them was there has none. */
    record Row(String plicht, Term termijn, Settler wie, Way wanneer, String regel) {}

    record Answered(String componentId, List<Row> terms) {}

    record Duty(String dutyId, Settler wie, String dueAt) {}

    record Recorded(List<Duty> duties) {}

    /** Only what somebody settles by itself is a task. */
    public Recorded recordDuties(Answered in) {
        var table = DecisionTable.of(models.inUse("publication-terms").xml());
        var terms = in.terms().stream()
                .map(r -> new DutyTerm(
                        r.plicht(),
                        r.termijn(),
                        r.wie(),
                        r.wanneer() == null ? Way.APART : r.wanneer(),
                        r.regel(),
                        table.row(r.regel()).source()))
                .toList();
        return new Recorded(obligations.recordDuties(ComponentId.of(in.componentId()), terms).stream()
                .filter(d -> d.term().way().task())
                .map(d -> new Duty(d.id().toString(), d.term().body(), d.dueAt().toString()))
                .toList());
    }

    record Planned(String componentId, String planId) {}

    record Done(boolean published) {}

    public Done publishPlanned(Planned in) {
        return new Done(planning.publishPlanned(ComponentId.of(in.componentId()), PlanId.of(in.planId())));
    }
}
