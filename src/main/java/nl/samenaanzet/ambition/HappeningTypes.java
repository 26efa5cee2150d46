package nl.samenaanzet.ambition;

/** Published by a module that writes lines in the story of a dossier or a matter. */
public interface HappeningTypes {

    /** All kinds of one module. */
    HappeningType[] all();
}
