package nl.samenaanzet.workshop;

/** Whether someone was there. */
public enum Presence { PRESENT, ABSENT, EXCUSED }
