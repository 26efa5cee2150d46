package nl.samenaanzet.mail;

/** @param mediaType with its parameters: "text/calendar; method=REQUEST; charset=UTF-8" */
public record Attachment(String name, String mediaType, byte[] content) {}
