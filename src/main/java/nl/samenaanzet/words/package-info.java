/**
 * What our code, the decision tables in {@code dmn/} and the processes share: the words, and how an id is written. The
 * module whose table says a word has an enum for it; how a table is read or asked does not belong here.
 */
@ApplicationModule(allowedDependencies = {})
package nl.samenaanzet.words;

import org.springframework.modulith.ApplicationModule;
