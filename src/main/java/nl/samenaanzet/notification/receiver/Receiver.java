package nl.samenaanzet.notification.receiver;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.notification.NoticeKind;
import nl.samenaanzet.notification.Pace;

/** What an account chose, up to which day its digests went, and the token in its letters. */
@Entity
@Table(name = "notification_receiver")
public class Receiver {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    @Id
    private UUID accountId;

    private String token;

    @Enumerated(EnumType.STRING)
    private Pace taskPace = NoticeKind.TASK.first();

    @Enumerated(EnumType.STRING)
    private Pace reminderPace = NoticeKind.REMINDER.first();

    @Enumerated(EnumType.STRING)
    private Pace outcomePace = NoticeKind.OUTCOME.first();

    @Enumerated(EnumType.STRING)
    private Pace papersPace = NoticeKind.PAPERS.first();

    private LocalDate dailyThrough;
    private LocalDate weeklyThrough;

    @Version
    private Integer version;

    protected Receiver() {}

    public Receiver(UUID accountId) {
        this.accountId = accountId;
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public void choose(NoticeKind kind, Pace pace) {
        switch (kind) {
            case TASK -> taskPace = pace;
            case REMINDER -> reminderPace = pace;
            case OUTCOME -> outcomePace = pace;
            case PAPERS -> papersPace = pace;
        }
    }

    /** @param until day before which everything was looked at */
    public void digested(Pace pace, LocalDate until) {
        if (pace == Pace.DAILY) {
            dailyThrough = until;
        } else {
            weeklyThrough = until;
        }
    }

    /** Null before the first one. */
    public LocalDate through(Pace pace) {
        return pace == Pace.DAILY ? dailyThrough : weeklyThrough;
    }

    public Choices choices() {
        var paces = new EnumMap<NoticeKind, Pace>(Map.of(
                NoticeKind.TASK,
                taskPace,
                NoticeKind.REMINDER,
                reminderPace,
                NoticeKind.OUTCOME,
                outcomePace,
                NoticeKind.PAPERS,
                papersPace));
        return new Choices(paces);
    }

    UUID accountId() {
        return accountId;
    }

    public String token() {
        return token;
    }

    /** What somebody wants to be told, and when. */
    public record Choices(Map<NoticeKind, Pace> paces) {

        /** Of who has not chosen. */
        public static Choices first() {
            var paces = new EnumMap<NoticeKind, Pace>(NoticeKind.class);
            for (var kind : NoticeKind.values()) {
                paces.put(kind, kind.first());
            }
            return new Choices(paces);
        }

        public Pace of(NoticeKind kind) {
            return paces.get(kind);
        }

        public boolean has(Pace pace) {
            return paces.containsValue(pace);
        }
    }
}
