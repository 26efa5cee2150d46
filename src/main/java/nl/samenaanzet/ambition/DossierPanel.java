package nl.samenaanzet.ambition;

import java.util.Optional;

/**
 * A part of the dossier page that another module fills: the ballots, the routes, the council. So the page shows the
 * whole story while the arrows between modules keep going down.
 */
public interface DossierPanel {

    /** Order on the page, low first. */
    int position();

    /** What to show about this dossier, or nothing. */
    Optional<Panel> of(Dossier dossier);

    /** What somebody who revises it should have before them, or nothing. */
    default Optional<Panel> whileRevised(Dossier dossier) {
        return Optional.empty();
    }

    /**
     * @param template Thymeleaf template with a fragment {@code panel(model)}: "approval/panel"
     * @param model handed to the fragment
     */
    record Panel(String template, Object model) {}
}
