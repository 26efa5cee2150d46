package nl.samenaanzet.council.item;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.council.item.ItemView.Agenda;
import nl.samenaanzet.council.item.ItemView.Debate;
import nl.samenaanzet.council.item.ItemView.ExtensionView;
import nl.samenaanzet.council.item.ItemView.History;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.item.ItemView.Outcome;
import nl.samenaanzet.council.item.ItemView.Registration;
import nl.samenaanzet.council.item.ItemView.Withdrawal;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.form.Refusal;
import org.hibernate.annotations.BatchSize;

/** One component at the griffie: the package as offered, and what became of it. */
@Entity
@Table(name = "council_item")
public class CouncilItem {

    @EmbeddedId
    private ItemId id;

    private UUID componentId;
    private String dossierNumber;
    private String title;
    private String about;

    @Enumerated(EnumType.STRING)
    private CouncilRole councilRole;

    private String coalition;
    private String means;
    private String summary;
    private UUID documentId;
    private String documentName;
    private String ballot;
    private String explanation;
    private Instant offeredAt;
    private String registeredBy;
    private Instant registeredAt;
    private Instant termEndsAt;
    private boolean termPassed;
    private Planning planning;
    private String plannedBy;
    private Instant plannedAt;
    private LocalDate debatedOn;
    private String debateReport;
    private String debatedBy;

    @Enumerated(EnumType.STRING)
    private Resolution resolution;

    private String resolutionText;
    private BigDecimal resolutionAmount;
    private LocalDate resolvedOn;
    private String resolutionSource;
    private String resolvedBy;
    private Instant reportedAt;
    private boolean budgetChange;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<CouncilReturn> returns = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
    @OrderBy("extendedAt")
    @BatchSize(size = 200)
    private List<TermExtension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
    @OrderBy("movedAt")
    @BatchSize(size = 200)
    private List<PlanningMove> moves = new ArrayList<>();

    private String withdrawnReason;
    private String withdrawnBy;
    private Instant withdrawnAt;
    private String notes;

    @Version
    private int version;

    protected CouncilItem() {}

    public CouncilItem(CouncilPackage offered, Instant now) {
        this.id = ItemId.next();
        this.componentId = offered.component().id();
        this.dossierNumber = offered.dossier().number();
        this.title = offered.dossier().title();
        this.about = offered.about();
        this.councilRole = offered.councilRole();
        this.coalition = offered.grounds().coalition();
        this.means = offered.means();
        this.summary = offered.dossier().summary();
        this.documentId =
                offered.document().id() == null ? null : offered.document().id().id();
        this.documentName = offered.document().name();
        this.ballot = offered.grounds().ballot();
        this.explanation = offered.grounds().explanation();
        this.offeredAt = now;
        this.budgetChange = offered.budgetChange();
        this.notes = "";
    }

    /** Its subject, as everybody may read it. */
    public void say(String subject) {
        this.about = subject;
    }

    public void register(Instant termEndsAt, String who, Instant now) {
        turn().toRegister();
        this.termEndsAt = termEndsAt;
        this.registeredBy = who;
        this.registeredAt = now;
    }

    public void plan(Planning planning, String who, Instant now) {
        turn().toPlan();
        this.planning = planning;
        this.plannedBy = who;
        this.plannedAt = now;
        this.resolution = null;
        this.debatedOn = null;
    }

    /**
     * The planning as it becomes: what the committee debated stays.
     *
     * @throws Refusal when it is not planned, or decided
     */
    public Planning movedTo(Planning to) {
        turn().toMove();
        return debatedOn == null
                ? to
                : new Planning(
                        planning.committeeOn(), to.councilOn(), planning.treatment(), to.noticedOn(), to.urgency());
    }

    /**
     * Moves the dates.
     *
     * @param to as {@link #movedTo} gave it
     * @return whether its way changes: with or without committee, or the day from which the council may decide
     */
    public boolean replan(Planning to, String reason, String who, Instant now) {
        var otherWay = (to.committeeOn() == null) != (planning.committeeOn() == null)
                || !Objects.equals(to.decidesFrom(), planning.decidesFrom());
        moves.add(new PlanningMove(this, planning, reason, who, now));
        this.planning = to;
        return otherWay;
    }

    /** The coalition takes it back. What it was about to be stays readable. */
    public void withdraw(Withdrawal withdrawal, LocalDate today) {
        turn().toWithdraw();
        this.withdrawnReason = withdrawal.reason();
        this.withdrawnBy = withdrawal.by();
        this.withdrawnAt = withdrawal.at();
        this.resolution = Resolution.WITHDRAWN;
        this.resolvedOn = today;
        this.resolutionText = null;
        this.resolutionAmount = null;
        this.resolutionSource = null;
        this.resolvedBy = withdrawal.by();
        this.plannedAt = null;
    }

    /** What can be done with it now. */
    public ItemTurn turn() {
        return new ItemTurn(view(), plannedBy);
    }

    /** @param treatment as the committee says it */
    public void debate(Debate debate, Treatment treatment) {
        turn().toDebate();
        this.planning = planning.with(treatment);
        this.debatedOn = debate.on();
        this.debateReport = debate.report();
        this.debatedBy = debate.by();
    }

    /** What has to change goes back to the coalition; a postponed item has to be planned again. */
    public void resolve(CouncilOutcome outcome, String who) {
        turn().toResolve();
        this.resolution = outcome.resolution();
        this.resolutionText = outcome.text();
        this.resolutionAmount = outcome.amount();
        this.resolvedOn = outcome.on();
        this.resolutionSource = outcome.source();
        this.resolvedBy = who;
        if (resolution == Resolution.POSTPONED) {
            this.plannedAt = null;
        }
        if (resolution.returns()) {
            returns.add(new CouncilReturn(this, returns.size() + 1, outcome));
        }
    }

    /** @param postponed whether it is answered to be planned again */
    public void answerReturn(boolean postponed, String answer, String who, Instant now) {
        turn().toAnswer(postponed);
        returns.getLast().answer(answer, who, now);
    }

    public void extend(ExtensionView to) {
        turn().toExtend();
        if (!to.until().isAfter(termEndsAt)) {
            throw Refusal.at("lastDay", "council.refusal.shorterTerm");
        }
        extensions.add(new TermExtension(this, termEndsAt, to));
        this.termEndsAt = to.until();
        this.termPassed = false;
    }

    /** @return whether the term is over; the process may know an older end */
    public boolean termEnded(Instant now) {
        var over = !now.isBefore(termEndsAt);
        this.termPassed |= over;
        return over;
    }

    public void reportBack(Instant now) {
        if (reportedAt == null && resolution != Resolution.POSTPONED) {
            reportedAt = now;
        }
    }

    public void note(String notes) {
        this.notes = notes;
    }

    /** What it is about, with the number of its dossier. */
    public String heading() {
        return "%s, %s".formatted(dossierNumber, about);
    }

    public ItemId id() {
        return id;
    }

    public ItemView view() {
        return new ItemView(
                id,
                offered(),
                offeredAt,
                new Registration(registeredBy, registeredAt, termEndsAt, termPassed),
                new Agenda(
                        planning, plannedAt, debatedOn == null ? null : new Debate(debatedOn, debateReport, debatedBy)),
                new Outcome(
                        resolution,
                        resolutionText,
                        resolutionAmount,
                        resolvedOn,
                        resolutionSource,
                        resolvedBy,
                        reportedAt),
                history(),
                notes);
    }

    private CouncilPackage offered() {
        return new CouncilPackage(
                new ComponentId(componentId),
                new CouncilPackage.OfDossier(dossierNumber, title, summary),
                about,
                councilRole,
                means,
                new CouncilPackage.Annex(documentId == null ? null : new DocumentId(documentId), documentName),
                new CouncilPackage.Grounds(coalition, ballot, explanation),
                budgetChange);
    }

    private History history() {
        return new History(
                returns.stream().map(CouncilReturn::view).toList(),
                extensions.stream().map(TermExtension::view).toList(),
                moves.stream().map(PlanningMove::view).toList(),
                withdrawnAt == null ? null : new Withdrawal(withdrawnReason, withdrawnBy, withdrawnAt));
    }
}
