package nl.samenaanzet.councilletter.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.councilletter.CouncilletterProperties;
import nl.samenaanzet.councilletter.Raadsbrief;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.RaadsbriefView;
import nl.samenaanzet.councilletter.RaadsbriefView.SignatureView;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.councilletter.Raadsbrieven;
import nl.samenaanzet.councilletter.text.LetterVersions;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.springframework.stereotype.Component;

/** The rows of letters, signatures and offers. */
@Component
public class LetterBook {

    private final Raadsbrieven letters;
    private final LetterVersions versions;
    private final RaadsbriefSignatures signatures;
    private final RaadsbriefOffers offers;
    private final CouncilletterProperties properties;

    LetterBook(
            Raadsbrieven letters,
            LetterVersions versions,
            RaadsbriefSignatures signatures,
            RaadsbriefOffers offers,
            CouncilletterProperties properties) {
        this.letters = letters;
        this.versions = versions;
        this.signatures = signatures;
        this.offers = offers;
        this.properties = properties;
    }

    Raadsbrief lock(RaadsbriefId id) {
        return letters.lock(id).orElseThrow();
    }

    VersionView newest(Raadsbrief letter) {
        return versions.newest(letter);
    }

    public SigningRule signing(VersionView version) {
        return new SigningRule(
                properties.signatures(),
                signatures
                        .findByLetterIdAndNumberOrderBySignedAt(version.letter().id(), version.number())
                        .stream()
                        .map(RaadsbriefSignature::view)
                        .toList());
    }

    void keep(RaadsbriefSignature signature) {
        signatures.save(signature);
    }

    /** @return false when it was offered before */
    boolean offer(VersionView version, String who, Instant now) {
        if (offers.findByLetterIdAndNumber(version.letter().id(), version.number())
                .isPresent()) {
            return false;
        }
        offers.save(new RaadsbriefOffer(version, who, now));
        return true;
    }

    public RaadsbriefView view(Raadsbrief letter) {
        var newest = versions.newest(letter);
        var signing = signing(newest);
        var offered = lastOffer(letter.id());
        return new RaadsbriefView(
                letter.id(),
                letter.component(),
                letter.dossierNumber(),
                letter.about(),
                letter.councilRole(),
                newest,
                new RaadsbriefView.Signing(signing.counting(newest.sha256()), signing.missing(newest.sha256())),
                new RaadsbriefView.Offer(
                        offered.map(RaadsbriefOffer::number).orElse(null),
                        offered.map(RaadsbriefOffer::at).orElse(null)));
    }

    public Optional<RaadsbriefOffer> lastOffer(RaadsbriefId id) {
        return offers.findFirstByLetterIdOrderByNumberDesc(id.id());
    }

    public Optional<RaadsbriefOffer> offer(RaadsbriefId id, int number) {
        return offers.findByLetterIdAndNumber(id.id(), number);
    }

    public OfferedLetter offered(Raadsbrief letter, RaadsbriefOffer offer) {
        var version = versions.of(letter.id(), offer.number());
        var earlier = offers
                .findByLetterIdAndNumberLessThanOrderByNumberDesc(letter.id().id(), offer.number())
                .stream()
                .map(RaadsbriefOffer::number)
                .toList();
        return new OfferedLetter(
                letter.id(),
                letter.dossierNumber(),
                letter.about(),
                letter.councilRole(),
                version,
                signing(version).counting(version.sha256()),
                new OfferedLetter.Offered(offer.by(), offer.at()),
                earlier);
    }

    /** The newest offer of each letter, newest first. */
    public List<RaadsbriefOffer> offers() {
        return offers.findAllByOrderByOfferedAtDesc().stream()
                .filter(o -> lastOffer(o.letter()).orElseThrow().number() == o.number())
                .toList();
    }

    /**
     * A letter as the griffie has it.
     *
     * @param earlier numbers of versions that were offered before, newest first
     */
    public record OfferedLetter(
            RaadsbriefId id,
            String dossierNumber,
            String about,
            CouncilRole councilRole,
            VersionView version,
            List<SignatureView> signatures,
            Offered offered,
            List<Integer> earlier) {

        /** Who gave it to the griffie. */
        public record Offered(String by, Instant at) {}
    }

    /**
     * Who still has to sign. A signature counts for the text it was put to; one account signs for one role.
     *
     * @param required roles, in the order of the setting
     * @param given signatures, also of other texts
     */
    public record SigningRule(List<Role> required, List<SignatureView> given) {

        /** Signatures that are for this text. */
        public List<SignatureView> counting(String sha256) {
            return given.stream()
                    .filter(s -> s.sha256().equals(sha256) && required.contains(s.role()))
                    .toList();
        }

        /** Roles that have not signed this text. */
        public List<Role> missing(String sha256) {
            var signed = counting(sha256).stream().map(SignatureView::role).toList();
            return required.stream().filter(role -> !signed.contains(role)).toList();
        }

        /**
         * For which role somebody signs now; none when they did before.
         *
         * @throws Refusal when their signature is not asked
         */
        public Optional<Role> roleOf(SignedIn me, String sha256) {
            if (required.stream().noneMatch(me::is)) {
                throw new Refusal("councilletter.refusal.notYours");
            }
            if (counting(sha256).stream().anyMatch(s -> me.accountId().equals(s.account()))) {
                return Optional.empty();
            }
            return missing(sha256).stream().filter(me::is).findFirst();
        }
    }
}
