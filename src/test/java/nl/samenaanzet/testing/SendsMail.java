package nl.samenaanzet.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** Letters leave, by a server on a port that the test gives to the sender. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(
        properties = {"samenaanzet.mail.enabled=true", "samenaanzet.mail.interval=50ms", "spring.mail.host=127.0.0.1"})
public @interface SendsMail {}
