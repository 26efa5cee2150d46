package nl.samenaanzet.people.account;

import java.util.Collection;
import nl.samenaanzet.people.SignedIn;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in person for Spring Security. The hash is wiped once it was checked. */
public class SignedInUser implements UserDetails, CredentialsContainer {

    private final SignedIn person;
    private final boolean enabled;
    private transient String passwordHash;

    SignedInUser(SignedIn person, String passwordHash, boolean enabled) {
        this.person = person;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
    }

    public SignedIn person() {
        return person;
    }

    /** What pages show of the signed-in person. */
    public String getTitle() {
        return person.title();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
