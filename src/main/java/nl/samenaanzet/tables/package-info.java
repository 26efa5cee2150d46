/**
 * What our code and the decision tables in {@code dmn/} share: the words. A module that owns a table has an enum for each
 * column that says or asks words; how a table is read or asked does not belong here.
 */
@ApplicationModule(allowedDependencies = {})
package nl.samenaanzet.tables;

import org.springframework.modulith.ApplicationModule;
