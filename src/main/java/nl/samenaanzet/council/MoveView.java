package nl.samenaanzet.council;

import java.time.Instant;
import java.time.LocalDate;

/** A planned date that was moved. @param committeeOn until then, or null @param councilOn until then */
public record MoveView(LocalDate committeeOn, LocalDate councilOn, String reason, String by, Instant at) { }
