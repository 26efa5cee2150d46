package nl.samenaanzet.programme;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/** @param file the programme file: {@code classpath:} or {@code file:} */
@ConfigurationProperties("samenaanzet.programme")
record ProgrammeProperties(@DefaultValue("classpath:programme/samen-voor-overvecht.yaml") Resource file) { }
