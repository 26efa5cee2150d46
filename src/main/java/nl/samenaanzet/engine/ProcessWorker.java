package nl.samenaanzet.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * A class whose public methods are the service tasks of one process: method {@code openBallot} of the worker of process
 * {@code approval} serves job type {@code approval.openBallot}. A method takes one record, whose components are the
 * process variables it needs, and returns a record with what is new, or nothing. It must be safe to run twice. An
 * exception means: try again, and in the end an incident with the message of the exception.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ProcessWorker {
    /** The process id. */
    String process();
}
