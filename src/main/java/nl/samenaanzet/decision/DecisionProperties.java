package nl.samenaanzet.decision;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param meetingsAYear how often the wijkcoalitie meets, from the programme file */
@ConfigurationProperties("samenaanzet.decision")
record DecisionProperties(int meetingsAYear) {}
