package nl.samenaanzet.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import nl.samenaanzet.language.Speech;
import nl.samenaanzet.mail.Mail.Words;
import nl.samenaanzet.people.Role;

/** Published by a module that tells a role once a working day what came in. Nobody chooses it, and nobody stops it. */
public interface Bulletin {

    /** Of its letters. Message key: {@code mail.kind.<kind>}. */
    String kind();

    /** Who gets it: each account of this role that has an address. */
    Role reader();

    /** In Amsterdam: what came in before this hour of a working day is in the letter of that day. */
    LocalTime closes();

    /**
     * What there is to tell.
     *
     * @param from what came in at this moment counts
     * @param until what came in at this moment does not
     * @return empty when there is nothing
     */
    Optional<Issue> between(Instant from, Instant until);

    /**
     * What the letter of a day says.
     *
     * @param told how many things it tells
     * @param words in the language of who reads it
     */
    record Issue(int told, Function<Speech, Words> words) {}
}
