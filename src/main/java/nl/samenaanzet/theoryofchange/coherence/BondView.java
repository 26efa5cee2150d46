package nl.samenaanzet.theoryofchange.coherence;

import java.time.Instant;
import nl.samenaanzet.theoryofchange.Theories.ElementView;

/** What people say of two elements now, for reading. */
public record BondView(
        BondKind kind, ElementView one, ElementView other, String reason, String saidBy, Instant saidAt) {}
