package nl.samenaanzet.notification;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.notification.receiver.Openness;
import nl.samenaanzet.notification.receiver.Receiver;
import nl.samenaanzet.notification.receiver.Receiver.Choices;
import nl.samenaanzet.notification.receiver.Receivers;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.OwnDetails;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people choose to be told of. */
@Service
@Transactional
public class Preferences {

    private static final Set<NoticeKind> OF_TASKS = Set.of(NoticeKind.TASK, NoticeKind.REMINDER);

    private final Receivers receivers;
    private final People people;
    private final Openness openness;
    private final OwnDetails details;

    Preferences(Receivers receivers, People people, Openness openness, OwnDetails details) {
        this.receivers = receivers;
        this.people = people;
        this.openness = openness;
        this.details = details;
    }

    /** Of who is signed in. */
    @Transactional(readOnly = true)
    public Choices mine() {
        return receivers
                .findById(people.me().accountId())
                .map(Receiver::choices)
                .orElseGet(() -> Choices.first());
    }

    /** What who is signed in can be told of at all: nothing of pages that their role may not open. */
    @Transactional(readOnly = true)
    public Set<NoticeKind> mineToChoose() {
        var me = people.me();
        var kinds = new LinkedHashSet<NoticeKind>();
        for (var kind : NoticeKind.values()) {
            if (openness.mayOpen(me.roles(), OF_TASKS.contains(kind) ? "/inbox" : "/ambition/dossiers/x")) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Whether who is signed in has an address to write to. */
    @Transactional(readOnly = true)
    public boolean reachable() {
        var me = people.me();
        return me.roles().stream()
                .flatMap(role -> people.contacts(role, null).stream())
                .anyMatch(c -> c.accountId().equals(me.accountId()) && c.email() != null);
    }

    /**
     * Keeps a choice.
     *
     * @param paces name of the kind to name of the pace; a kind that is not there stays as it is
     * @param spoken one of the languages of the site, "nl"
     * @throws Refusal when it names something that does not exist; nothing is kept then
     */
    @AllowedTo({
        Role.KERNTEAM,
        Role.PROCESS_OWNER,
        Role.SECRETARY,
        Role.GRIFFIE,
        Role.CHAIR,
        Role.READER,
        Role.RULES_OWNER
    })
    public void keep(Map<String, String> paces, String spoken) {
        var chosen = new EnumMap<NoticeKind, Pace>(NoticeKind.class);
        var no = new Refusals();
        paces.forEach((kind, pace) -> no.of(() -> chosen.put(
                value(NoticeKind.class, kind, kind, "notification.refusal.unknown.kind"),
                value(Pace.class, pace, kind, "notification.refusal.unknown.pace"))));
        no.of(() -> details.speak(spoken));
        no.raise();
        var receiver = receiver(people.me());
        chosen.forEach(receiver::choose);
    }

    private Receiver receiver(SignedIn me) {
        return receivers.findById(me.accountId()).orElseGet(() -> receivers.save(new Receiver(me.accountId())));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name, String kind, String refusal) {
        try {
            return Enum.valueOf(type, name == null ? "" : name);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.at(
                    "pace[%s]".formatted(kind),
                    refusal,
                    new DefaultMessageSourceResolvable(new String[] {"notification.kind." + kind}, kind));
        }
    }

    /**
     * What who has this token gets.
     *
     * @throws java.util.NoSuchElementException when nobody has it
     */
    @Transactional(readOnly = true)
    public Choices of(String token) {
        return receivers.findByToken(token).orElseThrow().choices();
    }

    /**
     * Stops letters, without signing in.
     *
     * @param kind null for all
     * @return whether any still went
     * @throws java.util.NoSuchElementException when nobody has the token
     */
    public boolean unsubscribe(String token, NoticeKind kind) {
        var receiver = receivers.findByToken(token).orElseThrow();
        var before = receiver.choices();
        for (var each : NoticeKind.values()) {
            if (kind == null || kind == each) {
                receiver.choose(each, Pace.NONE);
            }
        }
        return !before.equals(receiver.choices());
    }
}
