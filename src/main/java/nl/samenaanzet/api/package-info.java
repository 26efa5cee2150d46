/**
 * Open data: what is public here, for programs and for spreadsheets, at {@code /api/v1} (ADR 24). It owns nothing and
 * only reads what other modules let everybody know; it can be left out without anything else noticing. Also how often
 * one address may ask.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "form",
            "form::web",
            "ambition",
            "decision",
            "decision::ruling",
            "council",
            "register",
            "people",
            "spreadsheet",
            "calendar",
            "words"
        })
package nl.samenaanzet.api;

import org.springframework.modulith.ApplicationModule;
