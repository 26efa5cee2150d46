/**
 * Rows in and out of XLSX and CSV files, safely: no formulas, no half import, every refused row named with its reason.
 * What a row means belongs to the module that publishes an {@link nl.samenaanzet.spreadsheet.Exchange}.
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "people", "privacy"})
package nl.samenaanzet.spreadsheet;

import org.springframework.modulith.ApplicationModule;
