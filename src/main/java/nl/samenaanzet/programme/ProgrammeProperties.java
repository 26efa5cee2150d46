package nl.samenaanzet.programme;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/** @param file the programme file: {@code classpath:} or {@code file:} */
@ConfigurationProperties("samenaanzet.programme")
record ProgrammeProperties(@DefaultValue(OURS) Resource file) {

    /** The one that comes along. */
    static final String OURS = "classpath:programme/programme.yaml";
}
