/** For the pages of other modules: acting on a form, binding it and showing what is wrong with it. */
@NamedInterface("web")
package nl.samenaanzet.form.web;

import org.springframework.modulith.NamedInterface;
