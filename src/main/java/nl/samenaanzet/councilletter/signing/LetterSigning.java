package nl.samenaanzet.councilletter.signing;

import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.councilletter.CouncilletterProperties;
import nl.samenaanzet.councilletter.LetterHappening;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.text.LetterDraft;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands for a letter, and when the griffie gets it. Both are for one version, by its hash. */
@Service
@Transactional
@EnableConfigurationProperties(CouncilletterProperties.class)
public class LetterSigning {

    private final LetterBook book;
    private final LetterDraft draft;
    private final LetterPost post;
    private final Journal journal;
    private final Acts acts;

    LetterSigning(LetterBook book, LetterDraft draft, LetterPost post, Journal journal, Acts acts) {
        this.book = book;
        this.draft = draft;
        this.post = post;
        this.journal = journal;
        this.acts = acts;
    }

    /**
     * Signs the newest version. The same signature again changes nothing.
     *
     * @param number the version that was read
     * @param sha256 of that version's text
     * @throws Refusal when the decision that it asks for was taken, another version is the newest, something still has
     *     to be filled in, or this role is not asked
     */
    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER})
    public void sign(RaadsbriefId id, int number, String sha256) {
        var letter = book.lock(id);
        mustBeAhead(draft.route(letter.component()));
        var newest = book.newest(letter);
        if (number != newest.number() || !newest.sha256().equals(sha256)) {
            throw new Refusal("councilletter.refusal.oldVersion", number, newest.number(), newest.savedBy());
        }
        if (newest.text().gaps() > 0) {
            throw new Refusal("councilletter.refusal.gaps", newest.text().gaps());
        }
        var me = acts.me();
        book.signing(newest)
                .roleOf(me, sha256)
                .ifPresent(role -> book.keep(new RaadsbriefSignature(newest, role, me, acts.now())));
    }

    /** What asks for a decision is of no use once that was taken; what informs comes after it. */
    private static void mustBeAhead(RouteView route) {
        if (route.choice() != null
                && route.choice().councilRole().treats()
                && route.outcome().result() != null) {
            throw new Refusal("councilletter.refusal.decided");
        }
    }

    /** Writes to the roles that still have to sign; nobody gets it twice for one version. */
    @AllowedTo(Role.SECRETARY)
    public void askSignatures(RaadsbriefId id) {
        var letter = book.lock(id);
        var newest = book.newest(letter);
        book.signing(newest).missing(newest.sha256()).forEach(role -> post.askToSign(letter, newest, role));
    }

    /**
     * Gives the newest version to the griffie. A second time changes nothing.
     *
     * @throws Refusal when a signature is missing, or the wijkcoalitie has not agreed
     */
    @AllowedTo(Role.SECRETARY)
    public void offer(RaadsbriefId id) {
        var letter = book.lock(id);
        mustBeAhead(draft.route(letter.component()));
        var newest = book.newest(letter);
        if (!book.signing(newest).missing(newest.sha256()).isEmpty()) {
            throw new Refusal("councilletter.refusal.notSigned");
        }
        if (draft.route(letter.component()).coalition().answer() != CoalitionAnswer.JA) {
            throw new Refusal("councilletter.refusal.notDecided");
        }
        if (book.offer(newest, acts.me().title(), acts.now())) {
            journal.note(letter.strategy(), LetterHappening.OFFERED, acts.me().title(), letter.about());
            post.tellGriffie(letter, newest);
        }
    }
}
