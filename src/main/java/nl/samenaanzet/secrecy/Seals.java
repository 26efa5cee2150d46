package nl.samenaanzet.secrecy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is secret, and who may read it nevertheless. */
@Service
@Transactional
public class Seals {

    private static final int MAX_REASON = 500;

    private final LaidSeals rows;
    private final ObjectProvider<OpenThings> open;
    private final Acts acts;

    Seals(LaidSeals rows, ObjectProvider<OpenThings> open, Acts acts) {
        this.rows = rows;
        this.open = open;
        this.acts = acts;
    }

    /**
     * From now on it is secret, also what is written in it later.
     *
     * @throws Refusal when everybody can read it, without ground or body, with a last day that is past, or when it is
     *     secret already
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE})
    public void impose(SealKind kind, String subject, Sealing said) {
        mustKeep(kind);
        if (open.stream().anyMatch(things -> things.open(kind, subject))) {
            throw new Refusal("secrecy.refusal.published");
        }
        said.checked(kind.side(), today());
        if (holding(kind, subject).isPresent()) {
            throw new Refusal("secrecy.refusal.already");
        }
        try {
            rows.saveAndFlush(new Seal(kind, subject, all(kind, subject).size() + 1, said, acts.by()));
        } catch (DataIntegrityViolationException another) {
            throw new Refusal("secrecy.refusal.already");
        }
    }

    /**
     * It is not secret any more.
     *
     * @param reason at most 500 characters
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE})
    public void lift(UUID id, String reason) {
        var why = TypedText.required(reason, "reason", MAX_REASON, "secrecy.refusal.noReason");
        var seal = rows.findById(id).orElseThrow();
        mustKeep(seal.kind());
        seal.lift(why, acts.by());
    }

    /** What holds today, or empty. */
    @Transactional(readOnly = true)
    public Optional<SealView> holding(SealKind kind, String subject) {
        return all(kind, subject).stream().filter(s -> s.holds(today())).findFirst();
    }

    /** What holds today of all these things. */
    @Transactional(readOnly = true)
    public List<SealView> holding(Collection<String> subjects) {
        return rows.findBySubjectInOrderBySetAt(subjects).stream()
                .map(Seal::view)
                .filter(s -> s.holds(today()))
                .toList();
    }

    /** Oldest first, also what was lifted or ended. */
    @Transactional(readOnly = true)
    public List<SealView> all(SealKind kind, String subject) {
        return rows.findByKindAndSubjectOrderBySetAt(kind, subject).stream()
                .map(Seal::view)
                .toList();
    }

    /**
     * The thing is destroyed, so nothing is said of it any more.
     *
     * @param like subject, with % for anything
     */
    public void destroy(SealKind kind, String like) {
        rows.deleteByKindAndSubjectLike(kind, like);
    }

    /** Not secret, or for somebody who may read it. */
    @Transactional(readOnly = true)
    public boolean readable(SealKind kind, String subject) {
        return holding(kind, subject).isEmpty()
                || acts.signedIn()
                        .map(me -> me.roles().stream().anyMatch(kind.side().readers()::contains))
                        .orElse(false);
    }

    /** @throws NoSuchElementException as if it were not there */
    @Transactional(readOnly = true)
    public void mustBeReadable(SealKind kind, String subject) {
        if (!readable(kind, subject)) {
            throw new NoSuchElementException("No such open thing");
        }
    }

    /** @throws AccessDeniedException for who does not impose and lift secrecy of this kind */
    @Transactional(readOnly = true)
    public void mustKeep(SealKind kind) {
        if (acts.signedIn().stream()
                .noneMatch(me -> me.roles().stream().anyMatch(kind.side().keepers()::contains))) {
            throw new AccessDeniedException("This role does not keep this secret");
        }
    }

    /** In Amsterdam. */
    LocalDate today() {
        return acts.today();
    }
}
