package nl.samenaanzet.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The columns whose words an enum of {@link TableWord}s holds: {@code decision-route.route}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WordsOf {

    String[] value();
}
