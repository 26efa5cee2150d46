package nl.samenaanzet.theoryofchange;

import java.util.List;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.version.ElementDifference;
import nl.samenaanzet.theoryofchange.version.Version;
import nl.samenaanzet.theoryofchange.version.Version.VersionView;
import nl.samenaanzet.theoryofchange.version.Versions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fixed versions of a theory, and what differs between them. */
@Service
@Transactional
public class Fixing {

    private final Versions versions;
    private final Theories theories;
    private final Acts acts;

    Fixing(Versions versions, Theories theories, Acts acts) {
        this.versions = versions;
        this.theories = theories;
        this.acts = acts;
    }

    /**
     * Fixes the theory as it is now. The same content again gives the version that is there.
     *
     * @throws Refusal without a reason
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public VersionView fix(String code, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.at("reason", "theoryofchange.refusal.noReason");
        }
        theories.locked(code);
        var snapshot = theories.snapshot(code);
        var newest = versions.ofAmbition(code).stream().findFirst();
        if (newest.isPresent() && newest.get().view().sha256().equals(snapshot.sha256())) {
            return newest.get().view();
        }
        var number = newest.map(v -> v.view().number()).orElse(0) + 1;
        return versions.save(new Version(
                        new Version.Of(code, number), snapshot, acts.me().title(), reason, acts.now()))
                .view();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<VersionView> of(String code) {
        return versions.ofAmbition(code).stream().map(Version::view).toList();
    }

    /** @throws java.util.NoSuchElementException when one of them does not exist */
    @Transactional(readOnly = true)
    public List<ElementDifference> between(String code, int before, int after) {
        return version(code, after).snapshot().since(version(code, before).snapshot());
    }

    private Version version(String code, int number) {
        return versions.findById(new Version.Of(code, number)).orElseThrow();
    }
}
