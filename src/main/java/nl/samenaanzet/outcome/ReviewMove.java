package nl.samenaanzet.outcome;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** A review was put on another day. @param movedBy title of the account */
@Embeddable
public record ReviewMove(LocalDate movedFrom, LocalDate movedTo, String reason, String movedBy, Instant movedAt) { }
