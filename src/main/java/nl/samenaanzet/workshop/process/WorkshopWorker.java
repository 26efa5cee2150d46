package nl.samenaanzet.workshop.process;

import java.util.UUID;
import nl.samenaanzet.engine.ProcessWorker;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.Workshops.Call;
import nl.samenaanzet.workshop.Workshops.WorkshopId;

/** The service tasks of {@code bpmn/workshop.bpmn}. */
@ProcessWorker(process = "workshop")
class WorkshopWorker {

    private final Workshops workshops;

    WorkshopWorker(Workshops workshops) {
        this.workshops = workshops;
    }

    record Round(String trackId, String ambitionCode, int round, int scriptVersion, String dossierTitle) {}

    record Opened(String workshopId) {}

    public Opened openWorkshop(Round in) {
        return new Opened(workshops
                .openWorkshop(new Call(
                        UUID.fromString(in.trackId()),
                        in.ambitionCode(),
                        in.round(),
                        in.scriptVersion(),
                        in.dossierTitle()))
                .id()
                .toString());
    }

    public void remindClosing(Opened in) {
        workshops.remindClosing(WorkshopId.of(in.workshopId()));
    }
}
