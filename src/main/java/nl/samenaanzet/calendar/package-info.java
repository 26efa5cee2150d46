/**
 * The calendar that everybody here lives by: the time of Amsterdam, days and moments in words, and which days people
 * work on: no weekends, no Dutch public holidays (Algemene termijnenwet, art. 3), no recess of the coalition. What a
 * term is for belongs to the module that sets it.
 */
@ApplicationModule(allowedDependencies = {"language"})
package nl.samenaanzet.calendar;

import org.springframework.modulith.ApplicationModule;
