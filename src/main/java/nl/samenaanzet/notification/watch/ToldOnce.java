package nl.samenaanzet.notification.watch;

import java.time.Instant;
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
import nl.samenaanzet.notification.told.Notice;

/**
 * What somebody is told now of all that could be told: of one task one thing, and of its own accord not twice on a day.
 * So a task that came while nobody looked is not announced and called late in one breath.
 */
final class ToldOnce {

    private static final List<Occasion> ORDER = List.of(Occasion.START, Occasion.LATE, Occasion.NEAR);

    private final Instant now;

    ToldOnce(Instant now) {
        this.now = now;
    }

    /**
     * @param possible what concerns one person
     * @param told what that person was told of it before
     */
    List<ToTell> choose(Collection<ToTell> possible, Collection<Notice> told) {
        var abouts = told.stream().map(Notice::about).toList();
        var rows = new LinkedHashMap<UUID, List<ToTell>>();
        possible.stream()
                .filter(i -> i.row() != null)
                .forEach(i -> rows.merge(
                        i.row(),
                        List.of(i),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        var tasks = rows.entrySet().stream()
                .map(e -> one(e.getValue(), of(e.getKey(), told)))
                .flatMap(Optional::stream);
        var news = possible.stream().filter(i -> i.row() == null && !abouts.contains(i.about()));
        return Stream.concat(tasks, news).toList();
    }

    private static List<Notice> of(UUID row, Collection<Notice> told) {
        return told.stream().filter(t -> Objects.equals(t.row(), row)).toList();
    }

    private Optional<ToTell> one(List<ToTell> ofRow, List<Notice> told) {
        return ofRow.stream().filter(i -> may(i, told)).min(Comparator.comparingInt(i -> ORDER.indexOf(i.occasion())));
    }

    private boolean may(ToTell item, List<Notice> told) {
        if (item.occasion() == Occasion.START) {
            return told.stream()
                    .noneMatch(t ->
                            t.about().equals(item.about()) || !t.writtenAt().isBefore(item.at()));
        }
        return !today(item.at())
                && told.stream().noneMatch(t -> t.about().equals(item.about()) || today(t.writtenAt()));
    }

    private boolean today(Instant moment) {
        return Amsterdam.day(moment).equals(Amsterdam.day(now));
    }
}
