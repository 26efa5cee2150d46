/**
 * What a form needs, the same on every page: reading what people type (text, days, times, numbers) and saying no in
 * words. The floor {@code web} binds and shows forms: {@link nl.samenaanzet.form.web.Act} first. Knows no other module;
 * a rule about what is typed belongs to the module that asks it.
 */
@ApplicationModule(allowedDependencies = {})
package nl.samenaanzet.form;

import org.springframework.modulith.ApplicationModule;
