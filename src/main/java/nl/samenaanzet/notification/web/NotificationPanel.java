package nl.samenaanzet.notification.web;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierPanel;
import nl.samenaanzet.notification.Rappelling;
import nl.samenaanzet.notification.Rappelling.Pending;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Component;

/** On the page of a dossier, for who runs it: whom it waits for, with a way to ask them once more. */
@Component
class NotificationPanel implements DossierPanel {

    private final Rappelling rappelling;
    private final People people;

    NotificationPanel(Rappelling rappelling, People people) {
        this.rappelling = rappelling;
        this.people = people;
    }

    record Shown(String number, List<Pending> waiting) {}

    @Override
    public int position() {
        return 80;
    }

    @Override
    public Optional<Panel> of(Dossier dossier) {
        var me = people.me();
        return dossier.number() != null && (me.is(Role.PROCESS_OWNER) || me.is(Role.SECRETARY))
                ? Optional.of(new Panel(
                        "notification/panel", new Shown(dossier.number(), rappelling.waiting(dossier.number()))))
                : Optional.empty();
    }
}
