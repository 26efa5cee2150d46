package nl.samenaanzet.ambition;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param maxDocument largest document that is taken; keep the server's multipart limit above it */
@ConfigurationProperties("samenaanzet.ambition")
record AmbitionProperties(@DefaultValue("15MB") DataSize maxDocument) {}
