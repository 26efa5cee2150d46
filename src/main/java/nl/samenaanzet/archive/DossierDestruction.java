package nl.samenaanzet.archive;

import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.privacy.Destroys;
import nl.samenaanzet.privacy.Destroys.DestroyedDossier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Destroys all that people wrote about a dossier, in every module that keeps some of it. */
@Component
class DossierDestruction {

    private final Dossiers dossiers;
    private final ObjectProvider<Destroys> all;

    DossierDestruction(Dossiers dossiers, ObjectProvider<Destroys> all) {
        this.dossiers = dossiers;
        this.all = all;
    }

    Dossier dossier(String number) {
        return dossiers.byNumber(number);
    }

    void destroy(Dossier dossier) {
        var gone = new DestroyedDossier(
                dossier.id().id(),
                dossier.number(),
                dossier.content().components().stream().map(c -> c.id().id()).toList());
        all.forEach(one -> one.destroy(gone));
    }
}
