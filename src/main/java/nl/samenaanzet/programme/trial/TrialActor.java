package nl.samenaanzet.programme.trial;

import java.util.concurrent.Callable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Does what a trial account would do, signed in as that account. */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialActor {

    private static final String OWNER = "procesverantwoordelijke";

    private final UserDetailsService accounts;

    TrialActor(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    void asOwner(Runnable act) {
        as(OWNER, () -> {
            act.run();
            return null;
        });
    }

    <T> T as(String username, Callable<T> act) {
        var user = accounts.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        try {
            return act.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
