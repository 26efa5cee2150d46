package nl.samenaanzet.document;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param author that a file names: the coalition of the programme file, unless set */
@ConfigurationProperties("samenaanzet.document")
record DocumentProperties(String author) {}
