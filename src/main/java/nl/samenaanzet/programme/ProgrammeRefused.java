package nl.samenaanzet.programme;

import java.util.List;

/** The programme file has faults; nothing of it was taken over. */
class ProgrammeRefused extends RuntimeException {

    private final List<String> faults;

    /** @param faults one sentence each, with file and line */
    ProgrammeRefused(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    List<String> faults() {
        return faults;
    }
}
