/**
 * What council members ask and what the council was promised: questions with their term and public answer, motions
 * (moties) and pledges (toezeggingen) with the work that answers them, and meetings with the council that were
 * announced. The griffie registers and settles, the secretary of the coalition answers, links work and reports. How the
 * council treats an item that was offered belongs to {@code council}.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "ambition",
            "inbox",
            "mail",
            "people",
            "privacy",
            "privacy::marks",
            "register",
            "calendar",
            "language",
            "words"
        })
package nl.samenaanzet.motion;

import org.springframework.modulith.ApplicationModule;
