package nl.samenaanzet.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A class that looks at pages, rights, texts or long ways and asks the database nothing that others do not ask: the
 * build runs it on H2 alone. A class that is about what the database does goes without this, and runs on PostgreSQL
 * too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("one-database")
public @interface OneDatabase {}
