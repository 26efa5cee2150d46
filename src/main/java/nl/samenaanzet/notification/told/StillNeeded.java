package nl.samenaanzet.notification.told;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.approval.VoteTasks;
import nl.samenaanzet.inbox.Arrivals;
import nl.samenaanzet.inbox.TaskRow;
import nl.samenaanzet.mail.LastWord;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.notification.Occasion;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.Wording;
import nl.samenaanzet.notification.receiver.Addressees;
import nl.samenaanzet.notification.receiver.Person;
import org.springframework.stereotype.Component;

/**
 * An answer that comes while a letter waits takes it out of that letter; a letter with nothing left in it is not sent.
 */
@Component
class StillNeeded implements LastWord {

    private final Notices told;
    private final Addressees book;
    private final Arrivals arrivals;
    private final VoteTasks votes;
    private final Wording wording;

    StillNeeded(Notices told, Addressees book, Arrivals arrivals, VoteTasks votes, Wording wording) {
        this.told = told;
        this.book = book;
        this.arrivals = arrivals;
        this.votes = votes;
        this.wording = wording;
    }

    @Override
    public boolean writes(String kind) {
        return kind.startsWith("notification-");
    }

    @Override
    public Optional<Letter> now(Letter letter) {
        var all = told.findByLetterKey(letter.key());
        if (all.isEmpty()) {
            return Optional.of(letter);
        }
        var to = book.known(all.getFirst().accountId()).orElse(null);
        if (to == null) {
            return Optional.empty();
        }
        var open = arrivals
                .open(all.stream().map(Notice::row).filter(Objects::nonNull).toList())
                .stream()
                .collect(Collectors.toMap(row -> UUID.fromString(row.task().id()), Function.identity()));
        var left = all.stream()
                .filter(t -> to.choices().of(t.occasion().kind()) != Pace.NONE && needed(t, open))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(left.size() == all.size() ? letter : again(letter, left, to));
    }

    private boolean needed(Notice told, Map<UUID, TaskRow> open) {
        if (told.row() == null) {
            return true;
        }
        var row = open.get(told.row());
        return row != null
                && (row.assignee() == null || row.assignee().equals(told.accountId()))
                && (told.occasion() == Occasion.START || votes.awaited(row));
    }

    private Letter again(Letter letter, List<Notice> left, Person to) {
        var first = left.getFirst();
        var said = wording.letter(to, left.stream().map(Notice::item).toList(), first.pace(), first.writtenAt());
        return new Letter(
                letter.key(),
                letter.kind(),
                letter.to(),
                said.subject(),
                said.text(),
                letter.attachments(),
                letter.unsubscribe());
    }
}
