package nl.samenaanzet.councilletter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rows of letters, signatures and offers. */
@Component
class LetterBook {

    private final Raadsbrieven letters;
    private final LetterVersions versions;
    private final RaadsbriefSignatures signatures;
    private final RaadsbriefOffers offers;
    private final CouncilletterProperties properties;

    LetterBook(Raadsbrieven letters, LetterVersions versions, RaadsbriefSignatures signatures, RaadsbriefOffers offers,
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

    SigningRule signing(VersionView version) {
        return new SigningRule(properties.signatures(), signatures.findByLetterIdAndNumberOrderBySignedAt(version.letter().id(), version.number())
                .stream().map(RaadsbriefSignature::view).toList());
    }

    void keep(RaadsbriefSignature signature) {
        signatures.save(signature);
    }

    /** @return false when it was offered before */
    boolean offer(VersionView version, String who, Instant now) {
        if (offers.findByLetterIdAndNumber(version.letter().id(), version.number()).isPresent()) {
            return false;
        }
        offers.save(new RaadsbriefOffer(version, who, now));
        return true;
    }

    RaadsbriefView view(Raadsbrief letter) {
        var newest = versions.newest(letter);
        var signing = signing(newest);
        var offered = lastOffer(letter.id());
        return new RaadsbriefView(letter.id(), letter.component(), letter.dossierNumber(), letter.about(), letter.councilRole(), newest,
                signing.counting(newest.sha256()), signing.missing(newest.sha256()),
                offered.map(RaadsbriefOffer::number).orElse(null), offered.map(RaadsbriefOffer::at).orElse(null));
    }

    Optional<RaadsbriefOffer> lastOffer(RaadsbriefId id) {
        return offers.findFirstByLetterIdOrderByNumberDesc(id.id());
    }

    Optional<RaadsbriefOffer> offer(RaadsbriefId id, int number) {
        return offers.findByLetterIdAndNumber(id.id(), number);
    }

    OfferedLetter offered(Raadsbrief letter, RaadsbriefOffer offer) {
        var version = versions.of(letter.id(), offer.number());
        var earlier = offers.findByLetterIdAndNumberLessThanOrderByNumberDesc(letter.id().id(), offer.number()).stream()
                .map(RaadsbriefOffer::number).toList();
        return new OfferedLetter(letter.id(), letter.dossierNumber(), letter.about(), letter.councilRole(), version,
                signing(version).counting(version.sha256()), offer.by(), offer.at(), earlier);
    }

    /** The newest offer of each letter, newest first. */
    List<RaadsbriefOffer> offers() {
        return offers.findAllByOrderByOfferedAtDesc().stream().filter(o -> lastOffer(o.letter()).orElseThrow().number() == o.number()).toList();
    }
}
