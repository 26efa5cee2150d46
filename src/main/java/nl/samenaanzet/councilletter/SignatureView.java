package nl.samenaanzet.councilletter;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.people.Role;

/** A signature, for reading. @param sha256 of the text that was signed @param by title of the account */
public record SignatureView(Role role, String sha256, UUID account, String by, Instant at) { }
