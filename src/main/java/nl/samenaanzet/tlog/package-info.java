/**
 * A log that a stranger can check: the tree of RFC 6962, and the files and texts of C2SP that carry it (tlog-tiles,
 * signed-note, tlog-checkpoint, tlog-cosignature, tlog-proof, tlog-witness). Knows nothing of what is logged.
 */
@ApplicationModule(allowedDependencies = {"fingerprint"})
package nl.samenaanzet.tlog;

import org.springframework.modulith.ApplicationModule;
