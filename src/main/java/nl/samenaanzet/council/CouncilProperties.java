package nl.samenaanzet.council;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param term how long the council has, from registration; no source states it, the griffie can change it per item */
@ConfigurationProperties("samenaanzet.council")
record CouncilProperties(@DefaultValue("42d") Duration term) { }
