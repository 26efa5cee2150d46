package nl.samenaanzet.publication.release;

import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.privacy.Destroys;
import nl.samenaanzet.privacy.Destroys.BlankedText;
import nl.samenaanzet.privacy.Destroys.DestroyedDossier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What was blanked in the register is blank in the dossier too: its pages, letters, papers and the accounts. */
@Component
class EverywhereBlanking {

    private static final int SHORTEST = 4;

    private final Decision decision;
    private final Dossiers dossiers;
    private final ObjectProvider<Destroys> modules;
    private final HouseLanguage language;

    EverywhereBlanking(Decision decision, Dossiers dossiers, ObjectProvider<Destroys> modules, HouseLanguage language) {
        this.decision = decision;
        this.dossiers = dossiers;
        this.modules = modules;
        this.language = language;
    }

    /** @param said a text that is so short that it is part of other words stays */
    void blank(UUID component, String said) {
        var id = new ComponentId(component);
        if (said.length() < SHORTEST || dossiers.abouts(List.of(id.toString())).isEmpty()) {
            return; // an example of a trial has no dossier
        }
        var dossier = dossiers.byId(decision.route(id).strategy());
        var gone = new DestroyedDossier(
                dossier.id().id(),
                dossier.number(),
                dossier.content().components().stream().map(c -> c.id().id()).toList());
        var text = new BlankedText(gone, component, said, language.say("register.blanked"));
        modules.forEach(module -> module.blank(text));
    }
}
