package nl.samenaanzet.archive;

import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierTexts;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.inbox.Inbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that people wrote about a dossier, in every module that keeps some of it. */
@Component
class KeptTexts {

    private final Dossiers dossiers;
    private final Inbox inbox;
    private final ObjectProvider<DossierTexts> texts;

    KeptTexts(Dossiers dossiers, Inbox inbox, ObjectProvider<DossierTexts> texts) {
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.texts = texts;
    }

    Dossier dossier(String number) {
        return dossiers.byNumber(number);
    }

    void destroy(Dossier dossier) {
        texts.forEach(t -> t.destroy(dossier));
        inbox.destroyTexts(dossier.number());
        dossiers.destroyDocuments(dossier.id());
    }
}
