package nl.samenaanzet.notification.told;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.samenaanzet.notification.receiver.Person;
import nl.samenaanzet.notification.watch.ToTell;
import org.springframework.stereotype.Component;

/** What somebody was told before of what could be told now. */
@Component
public class History {

    private static final int AT_ONCE = 500;

    private final Notices told;

    History(Notices told) {
        this.told = told;
    }

    public List<Notice> of(Person person, Collection<ToTell> items) {
        var found = new ArrayList<Notice>();
        parts(items.stream()
                        .map(ToTell::row)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .forEach(rows -> found.addAll(told.findByAccountIdAndRowIdIn(person.account(), rows)));
        parts(items.stream()
                        .filter(i -> i.row() == null)
                        .map(ToTell::about)
                        .distinct()
                        .toList())
                .forEach(abouts -> found.addAll(told.findByAccountIdAndAboutIn(person.account(), abouts)));
        return found;
    }

    private static <T> List<List<T>> parts(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return parts;
    }
}
