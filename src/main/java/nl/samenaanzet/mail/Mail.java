package nl.samenaanzet.mail;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.language.Speech;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.TrialAccounts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters are written here within the transaction of what they tell, and sent after it. */
@Service
@Transactional
@EnableConfigurationProperties(MailProperties.class)
public class Mail {

    private static final int PAGE = 50;

    private final KeptLetters rows;
    private final MailProperties properties;
    private final HouseLanguage language;
    private final TrialAccounts trial;
    private final Clock clock;

    Mail(KeptLetters rows, MailProperties properties, HouseLanguage language, TrialAccounts trial, Clock clock) {
        this.rows = rows;
        this.properties = properties;
        this.language = language;
        this.trial = trial;
        this.clock = clock;
    }

    /** Keeps a letter to be sent after the commit; one with the same key is not written again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Letter letter) {
        if (!rows.existsByLetterKey(letter.key())) {
            var kept = new KeptLetter(
                    letter, properties.enabled() ? LetterState.WAITING : LetterState.KEPT, clock.instant());
            if (!properties.enabled() && !trial.on()) {
                kept.seal();
            }
            rows.save(kept);
        }
    }

    /**
     * The same to each of these people, in the language of each; who has no address gets none.
     *
     * @param key unique for what is told
     * @param kind as in {@link Letter}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<Contact> people, String key, String kind, Function<Speech, Words> words) {
        people.stream().filter(c -> c.email() != null).forEach(c -> {
            var said = words.apply(language.to(c.language()));
            write(new Letter(
                    "%s:%s".formatted(key, c.accountId()), kind, c.email(), said.subject(), said.text(), List.of()));
        });
    }

    /** What a letter says. */
    public record Words(String subject, String text) {}

    /** What became of the letters with these keys, at most a few thousand at once. */
    @Transactional(readOnly = true)
    public List<LetterFate> fates(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : rows.fates(keys);
    }

    /**
     * A path of this site as a link for a letter.
     *
     * @param path begins with a slash
     */
    public String link(String path) {
        return properties.address() + path;
    }

    /**
     * Newest first.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public Page<LetterView> letters(int page) {
        return rows.findAllByOrderByWrittenAtDesc(PageRequest.of(Math.max(page, 0), PAGE))
                .map(KeptLetter::view);
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public LetterView letter(UUID id) {
        return rows.findById(id).orElseThrow().view();
    }

    /**
     * In a trial, in which letters go nowhere and nobody is who they say, with what lets in who has it.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    @Transactional(readOnly = true)
    public LetterView opened(UUID id) {
        return trial.on() ? rows.findById(id).orElseThrow().open() : letter(id);
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public Attachment attachment(UUID id, int number) {
        return rows.findById(id).orElseThrow().letter().attachments().stream()
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Sends a letter again that failed, or of which nobody knows.
     *
     * @throws nl.samenaanzet.form.Refusal otherwise
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void again(UUID id) {
        rows.findById(id).orElseThrow().again(clock.instant());
    }
}
