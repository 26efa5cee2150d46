/**
 * The languages of the house: which there are, where their texts lie and in which one the house itself writes. What is
 * said belongs to the module that says it.
 */
@ApplicationModule(allowedDependencies = {})
package nl.samenaanzet.language;

import org.springframework.modulith.ApplicationModule;
