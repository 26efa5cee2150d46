package nl.samenaanzet.inbox.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.inbox.search.Filter.Tab;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;

/**
 * Says in HQL which rows a person asks for. Only these fixed words become part of a query; what was typed is a value.
 */
final class TaskSearch {

    /** A snooze never hides a task past its deadline, also when the deadline came nearer afterwards. */
    private static final String SNOOZED =
            "exists (select 1 from Snooze s where s.id.rowId = t.id and s.id.account = :me "
                    + "and s.until > :now and (t.due is null or s.until <= t.due))";

    private static final String OPEN = "t.closedAt is null";

    private final SignedIn me;
    private final List<SeatView> seats;
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    TaskSearch(SignedIn me, List<SeatView> seats, Instant now) {
        this.me = me;
        this.seats = seats;
        this.values.put("now", now);
        this.values.put("me", me.accountId());
        this.values.put("seat", me.seat() == null ? new UUID(0, 0) : me.seat().id());
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(me.roles());
        roles.remove(Role.KERNTEAM);
        this.values.put("roles", roles.isEmpty() ? EnumSet.of(Role.READER) : roles);
        this.values.put("kernteam", Role.KERNTEAM);
    }

    TaskSearch tab(Tab tab) {
        switch (tab) {
            case MINE -> and(OPEN, mine(), "not " + SNOOZED);
            case SECTOR -> and(OPEN, "not " + mine(), seatsOf(sector(), "sectorSeats"));
            case WAITING -> and(waiting());
            case DONE -> and("t.closedAt is not null", ours());
        }
        return this;
    }

    TaskSearch later() {
        and(OPEN, mine(), SNOOZED);
        return this;
    }

    TaskSearch only(Filter filter) {
        if (filter.kind() != null) {
            var dot = filter.kind().lastIndexOf('.');
            is("t.process = :process", "process", filter.kind().substring(0, Math.max(dot, 0)));
            is("t.step = :step", "step", filter.kind().substring(dot + 1));
        }
        if (filter.dossier() != null) {
            is("t.dossierNumber = :dossier", "dossier", filter.dossier());
        }
        if (filter.sector() != null) {
            and(seatsOf(filter.sector(), "filterSeats"));
        }
        if (filter.before() != null) {
            is("t.due < :before", "before", Amsterdam.begin(filter.before().plusDays(1)));
        }
        if (filter.text() != null) {
            is(
                    "(lower(t.dossierTitle) like :text escape '!' or lower(t.dossierNumber) like :text escape '!')",
                    "text",
                    "%" + filter.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return this;
    }

    String where() {
        return String.join(" and ", parts);
    }

    /** The values that the words of {@link #where()} need. */
    Map<String, Object> values() {
        var needed = new HashMap<>(values);
        needed.keySet().removeIf(name -> !where().matches("(?s).*:" + name + "\\b.*"));
        return needed;
    }

    /** Of one of my roles, or of my seat. */
    private static String ours() {
        return "((t.role in :roles and t.seatId is null) or (t.role = :kernteam and t.seatId = :seat))";
    }

    private static String mine() {
        return "(" + ours() + " and (t.assignee is null or t.assignee = :me))";
    }

    private String waiting() {
        if (me.is(Role.PROCESS_OWNER) || me.is(Role.SECRETARY)) {
            return OPEN + " and not " + mine();
        }
        var colleague = "(" + OPEN + " and " + ours() + " and t.assignee is not null and t.assignee <> :me)";
        return me.seat() == null
                ? colleague
                : "(" + colleague + " or (t.role = :kernteam and t.seatId = :seat "
                        + "and t.closedAt is not null and t.taskId in (select o.taskId from Task o where o.closedAt is null "
                        + "and o.role = :kernteam)))";
    }

    private String sector() {
        return seats.stream()
                .filter(s -> s.id().equals(me.seat()))
                .map(SeatView::sectorKey)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private String seatsOf(String sector, String name) {
        var ids = seats.stream()
                .filter(s -> sector.equals(s.sectorKey()))
                .map(s -> s.id().id())
                .toList();
        values.put(name, ids.isEmpty() ? List.of(new UUID(0, 0)) : ids);
        return "t.seatId in :" + name;
    }

    private void is(String part, String name, Object value) {
        and(part);
        values.put(name, value);
    }

    private void and(String... more) {
        parts.addAll(List.of(more));
    }
}
