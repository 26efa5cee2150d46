package nl.samenaanzet.councilletter;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;

/**
 * Who still has to sign. A signature counts for the text it was put to; one account signs for one role.
 *
 * @param required roles, in the order of the setting
 * @param given    signatures, also of other texts
 */
record SigningRule(List<Role> required, List<SignatureView> given) {

    /** Signatures that are for this text. */
    List<SignatureView> counting(String sha256) {
        return given.stream().filter(s -> s.sha256().equals(sha256) && required.contains(s.role())).toList();
    }

    /** Roles that have not signed this text. */
    List<Role> missing(String sha256) {
        var signed = counting(sha256).stream().map(SignatureView::role).toList();
        return required.stream().filter(role -> !signed.contains(role)).toList();
    }

    /** For which role somebody signs now; none when they did before. @throws Refusal when their signature is not asked */
    Optional<Role> roleOf(SignedIn me, String sha256) {
        if (required.stream().noneMatch(me::is)) {
            throw new Refusal("councilletter.refusal.notYours");
        }
        if (counting(sha256).stream().anyMatch(s -> me.accountId().equals(s.account()))) {
            return Optional.empty();
        }
        return missing(sha256).stream().filter(me::is).findFirst();
    }
}
