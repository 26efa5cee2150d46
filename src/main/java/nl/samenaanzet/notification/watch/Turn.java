package nl.samenaanzet.notification.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.notification.Occasion;
import nl.samenaanzet.notification.told.Told;

/**
 * What somebody is told now of all that could be told: of one task one thing, and of its own accord not twice on a day. So a
 * task that came while nobody looked is not announced and called late in one breath.
 */
public final class Turn {

    private static final List<Occasion> ORDER = List.of(Occasion.START, Occasion.LATE, Occasion.NEAR);

    private final Instant now;

    Turn(Instant now) {
        this.now = now;
    }

    /** @param possible what concerns one person @param told what that person was told of it before */
    List<Item> choose(Collection<Item> possible, Collection<Told> told) {
        var abouts = told.stream().map(Told::about).toList();
        var rows = new LinkedHashMap<UUID, List<Item>>();
        possible.stream().filter(i -> i.row() != null).forEach(i -> rows.merge(i.row(), List.of(i),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        var tasks = rows.entrySet().stream().map(e -> one(e.getValue(), of(e.getKey(), told))).flatMap(Optional::stream);
        var news = possible.stream().filter(i -> i.row() == null && !abouts.contains(i.about()));
        return Stream.concat(tasks, news).toList();
    }

    private static List<Told> of(UUID row, Collection<Told> told) {
        return told.stream().filter(t -> Objects.equals(t.row(), row)).toList();
    }

    private Optional<Item> one(List<Item> ofRow, List<Told> told) {
        return ofRow.stream().filter(i -> may(i, told)).min(Comparator.comparingInt(i -> ORDER.indexOf(i.occasion())));
    }

    private boolean may(Item item, List<Told> told) {
        if (item.occasion() == Occasion.START) {
            return told.stream().noneMatch(t -> t.about().equals(item.about()) || !t.writtenAt().isBefore(item.at()));
        }
        return !today(item.at()) && told.stream().noneMatch(t -> t.about().equals(item.about()) || today(t.writtenAt()));
    }

    private boolean today(Instant moment) {
        return day(moment).equals(day(now));
    }

    public static LocalDate day(Instant moment) {
        return Amsterdam.day(moment);
    }

    static Instant begin(LocalDate day) {
        return Amsterdam.begin(day);
    }
}
