/**
 * The kernteam judges a strategy: one ballot with all its seats, one answer a seat. Owns {@code bpmn/approval.bpmn} and
 * {@code dmn/approval-outcome.dmn} (T4). The outcome is what the table says; here answers are only counted. What
 * follows from an outcome does not belong here: the trunk says so.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "ambition",
            "document",
            "inbox",
            "people",
            "privacy",
            "calendar",
            "rules",
            "fingerprint",
            "engine",
            "words"
        })
package nl.samenaanzet.approval;

import org.springframework.modulith.ApplicationModule;
