package nl.samenaanzet.motion;

/** What answers a motion or pledge: an ambition by its code, a dossier by its number, a published decision by its reference. */
public enum WorkKind { AMBITION, DOSSIER, DECISION }
