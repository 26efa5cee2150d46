package nl.samenaanzet.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether letters are sent by SMTP ({@code spring.mail.*}); off: they are kept to be read
 * @param from sender
 * @param address of this site as people reach it, for links in letters; without a slash at the end
 */
@ConfigurationProperties("samenaanzet.mail")
record MailProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("samen-aan-zet@localhost") String from,
        @DefaultValue("http://127.0.0.1:8080") String address) {}
