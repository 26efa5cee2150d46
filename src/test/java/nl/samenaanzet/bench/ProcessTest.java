package nl.samenaanzet.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of one BPMN file on a process engine; its methods take a {@link ProcessBench}, a fresh one each. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("process")
@ExtendWith(BenchExtension.class)
public @interface ProcessTest {}
