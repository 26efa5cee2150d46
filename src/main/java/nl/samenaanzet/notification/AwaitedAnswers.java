package nl.samenaanzet.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.approval.VoteTasks;
import nl.samenaanzet.inbox.Arrivals;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.notification.Rappelling.Pending;
import nl.samenaanzet.notification.receiver.Person.Whose;
import nl.samenaanzet.notification.receiver.Receivers;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.People.SeatView;
import org.springframework.stereotype.Component;

/** Who has not answered yet, and who of them can be told. */
@Component
class AwaitedAnswers {

    private final Arrivals arrivals;
    private final VoteTasks votes;
    private final People people;
    private final Receivers receivers;
    private final RappelBook rappels;

    AwaitedAnswers(Arrivals arrivals, VoteTasks votes, People people, Receivers receivers, RappelBook rappels) {
        this.arrivals = arrivals;
        this.votes = votes;
        this.people = people;
        this.receivers = receivers;
        this.rappels = rappels;
    }

    private record Step(String subject, String step) {}

    /** Rows of a dossier that wait for an answer, most urgent first. */
    List<TaskRow> rows(String number) {
        return arrivals.ofDossier(number).stream().filter(votes::awaited).toList();
    }

    List<Pending> of(String number) {
        var steps = rows(number).stream()
                .collect(Collectors.groupingBy(
                        r -> new Step(r.task().subject(), r.task().step()), LinkedHashMap::new, Collectors.toList()));
        var asked = rappels.today(steps.keySet().stream().map(Step::subject).toList());
        var numbers = people.kernteam().stream().collect(Collectors.toMap(SeatView::id, SeatView::number));
        var pending = new ArrayList<Pending>();
        steps.forEach((step, rows) -> {
            var task = rows.getFirst().task();
            var today = asked.stream()
                    .filter(r -> r.about(step.subject(), step.step()))
                    .findFirst();
            pending.add(new Pending(
                    step.subject(),
                    step.step(),
                    task.key(),
                    task.href(),
                    task.due(),
                    rows.stream()
                            .map(r -> new Whose(
                                    r.role(), r.seat() == null ? null : numbers.get(r.seat()), r.holder(), reach(r)))
                            .toList(),
                    today.map(Rappel::askedBy).orElse(null),
                    today.map(Rappel::askedAt).orElse(null)));
        });
        return pending;
    }

    private Whose.Reach reach(TaskRow row) {
        var contacts = people.contacts(row.role(), row.seat()).stream()
                .filter(c -> row.assignee() == null || row.assignee().equals(c.accountId()))
                .toList();
        var addressed = contacts.stream()
                .filter(c -> c.email() != null)
                .map(Contact::accountId)
                .toList();
        if (addressed.isEmpty()) {
            return contacts.isEmpty() ? Whose.Reach.NOBODY : Whose.Reach.NO_ADDRESS;
        }
        return addressed.stream().anyMatch(this::wants) ? Whose.Reach.REACHED : Whose.Reach.NOT_WANTED;
    }

    private boolean wants(UUID account) {
        return receivers
                        .findById(account)
                        .map(r -> r.choices().of(NoticeKind.REMINDER))
                        .orElse(NoticeKind.REMINDER.first())
                != Pace.NONE;
    }
}
