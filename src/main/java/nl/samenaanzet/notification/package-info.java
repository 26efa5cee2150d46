/**
 * Tells people by e-mail what waits for them and what came of it: at once, in a digest or not at all, as each chooses.
 * What arrived is looked up from time to time, so that a task costs nothing here when it opens (ADR 0018). A letter is
 * written once for what is told to whom; whether it still is needed is asked again just before it goes out. How a
 * letter is sent belongs to {@code mail}.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "ambition",
            "approval",
            "inbox",
            "mail",
            "people",
            "privacy",
            "calendar",
            "language"
        })
package nl.samenaanzet.notification;

import org.springframework.modulith.ApplicationModule;
