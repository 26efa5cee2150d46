package nl.samenaanzet.privacy;

import java.time.Clock;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is held of a person: to be seen, taken along and erased on request (GDPR articles 15, 17 and 20). */
@Service
@Transactional
@EnableConfigurationProperties(PrivacyProperties.class)
public class Privacy {

    private final List<PersonalData> kinds;
    private final PrivacyProperties properties;
    private final PrivacyActs acts;
    private final People people;
    private final Clock clock;

    Privacy(
            ObjectProvider<PersonalData> kinds,
            PrivacyProperties properties,
            PrivacyActs acts,
            People people,
            Clock clock) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(PersonalData::kind)).toList();
        this.properties = properties;
        this.acts = acts;
        this.people = people;
        this.clock = clock;
        this.kinds.forEach(k -> properties.of(k.kind()));
    }

    /** Which kinds there are and how long each is kept after it was last needed. */
    @Transactional(readOnly = true)
    public Map<String, Period> retention() {
        var periods = new LinkedHashMap<String, Period>();
        kinds.forEach(k -> periods.put(k.kind(), properties.of(k.kind())));
        return periods;
    }

    /**
     * What is held of who has this address, by kind; kinds with nothing are left out.
     *
     * @throws Refusal without an address
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public Map<String, List<String>> export(String email) {
        var address = address(email);
        var found = new LinkedHashMap<String, List<String>>();
        kinds.forEach(kind -> {
            var lines = kind.export(address);
            if (!lines.isEmpty()) {
                found.put(kind.kind(), lines);
            }
        });
        found.forEach((kind, lines) -> note(PrivacyAct.EXPORT, kind, lines.size()));
        return found;
    }

    /**
     * Removes what identifies who has this address.
     *
     * @return rows changed
     * @throws Refusal without an address
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public int erase(String email) {
        var address = address(email);
        var changed = 0;
        for (var kind : kinds) {
            var rows = kind.erase(address);
            changed += rows;
            if (rows > 0) {
                note(PrivacyAct.ERASE, kind.kind(), rows);
            }
        }
        return changed;
    }

    /** What was done with personal data, newest first; the last 20. */
    @Transactional(readOnly = true)
    public List<PrivacyAct.ActView> acts() {
        return acts.findFirst20ByOrderByDoneAtDesc().stream()
                .map(PrivacyAct::view)
                .toList();
    }

    private void note(String what, String kind, int rows) {
        acts.save(new PrivacyAct(what, kind, rows, people.me().title(), clock.instant()));
    }

    private static String address(String typed) {
        if (typed == null || !typed.contains("@") || typed.length() > 200) {
            throw Refusal.at("email", "privacy.refusal.address");
        }
        return typed.strip();
    }
}
