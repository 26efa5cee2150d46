package nl.samenaanzet.approval.counting;

import java.util.Optional;
import nl.samenaanzet.rules.TableFile;

/** The versions of T4 that were asked, kept from the day that they were deployed. */
public interface OutcomeTables {

    /** The table as it was when this was said; empty when it was never deployed from here. */
    Optional<TableFile> of(OutcomeGround ground);
}
