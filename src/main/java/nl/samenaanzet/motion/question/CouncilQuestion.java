package nl.samenaanzet.motion.question;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.motion.Questioning.QuestionDraft;
import nl.samenaanzet.motion.Questioning.QuestionId;
import nl.samenaanzet.motion.Questioning.QuestionView;
import nl.samenaanzet.motion.term.TermCounter;

/** A question of council members, and the answer. */
@Entity
@Table(name = "motion_question")
public class CouncilQuestion {

    @EmbeddedId
    private QuestionId id;

    private String number;
    private String askedBy;
    private String subject;
    private String wording;
    private LocalDate askedOn;
    private LocalDate dueOn;
    private boolean open;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    @Version
    private int version;

    protected CouncilQuestion() {}

    public CouncilQuestion(String number, QuestionDraft draft) {
        this.id = QuestionId.next();
        this.number = number;
        this.askedBy = draft.askedBy();
        this.subject = draft.subject();
        this.wording = draft.text();
        this.askedOn = draft.askedOn();
        this.dueOn = draft.dueOn();
        this.open = draft.open();
    }

    public void publish() {
        open = true;
    }

    public void extend(LocalDate lastDay) {
        mustBeUnanswered();
        if (lastDay == null || !lastDay.isAfter(dueOn)) {
            throw Refusal.at("on", "motion.refusal.notLater");
        }
        dueOn = lastDay;
    }

    public void answer(String text, String who, Instant now) {
        mustBeUnanswered();
        answer = text;
        answeredBy = who;
        answeredAt = now;
    }

    private void mustBeUnanswered() {
        if (answeredAt != null) {
            throw new Refusal("motion.refusal.answered", answeredBy);
        }
    }

    public QuestionId id() {
        return id;
    }

    public QuestionView view(TermCounter terms) {
        var answeredOn = answeredAt == null ? null : Amsterdam.day(answeredAt);
        return new QuestionView(
                id,
                number,
                new QuestionView.Asked(askedBy, subject, wording, askedOn),
                terms.due(dueOn, answeredOn),
                open,
                new QuestionView.Answer(answer, answeredBy, answeredOn));
    }
}
