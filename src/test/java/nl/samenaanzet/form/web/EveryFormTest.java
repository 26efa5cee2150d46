package nl.samenaanzet.form.web;

import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static nl.samenaanzet.testing.Drafts.forTheCouncil;
import static nl.samenaanzet.testing.Drafts.withoutAnswers;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.council.TestItems;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.Planning;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.evaluation.Lessons;
import nl.samenaanzet.evaluation.Lessons.LessonDraft;
import nl.samenaanzet.form.web.FormsMet.Claim;
import nl.samenaanzet.programme.ProgrammeCycle;
import nl.samenaanzet.programme.ProgrammeCycle.Consent;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Drafts;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Rounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every form of every page: one record that is typed, and all that is wrong is said at once, at its field. */
@OneDatabase
@ApplicationTest
class EveryFormTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final LocalDate MEETING = TODAY.plusDays(14);
    private static final Pattern VIEW = Pattern.compile("\"([a-z]+)/[\\w-]+\"");
    private static final Vote YES = new Vote(Answer.CONSENT, "", false);
    private static final Vote NO = new Vote(Answer.OBJECTION, "Niet veilig", false);

    @Autowired
    FormRounds rounds;

    @Autowired
    Acting people;

    @Autowired
    Rounds round;

    @Autowired
    CoalitionAgenda agenda;

    @Autowired
    ProgrammeCycle programme;

    @Autowired
    Lessons lessons;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Approval approval;

    @Autowired
    CouncilItems items;

    @Autowired
    Clock clock;

    @Autowired
    Decision decision;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Test
    void whatIsWrongIsSaidAtItsField() throws Exception {
        people.watch((account, task) -> rounds.open(account, task.href()));
        aRound();
        goRound();
        aDossier();
        aCouncilItem();
        goRound();
        assertThat(rounds.wrong()).isEmpty();
        var elsewhere = FormsMet.elsewhere();
        assertThat(withForm().filter(p -> !rounds.met().contains(p)))
                .as("forms that the rounds do not come by, met by the tests of their pages")
                .isSubsetOf(elsewhere.stream().map(Claim::address).toList());
        for (var claim : elsewhere) {
            assertThat(withForm()).contains(claim.address());
            assertThat(Class.forName("nl.samenaanzet." + claim.test()))
                    .as("its forms are counted")
                    .hasAnnotation(ApplicationTest.class);
        }
    }

    private void aRound() {
        people.does("secretaris", () -> agenda.add(MEETING));
        people.does("secretaris", () -> programme.recordConsent(new Consent(TODAY, "VB", TODAY, TODAY.plusMonths(8))));
        round.hold("SvO-VB", "VB");
        round.theory("VB", "Iedereen voelt zich veilig", "Bewoners kennen hun buren");
        var evaluation = round.evaluation("SvO-VB");
        people.does(
                OWNER,
                () -> lessons.note(
                        "VB", 1, new LessonDraft(2, "De tafels liepen door elkaar", "Geef elke tafel een leider.")));
        round.closeForms("SvO-VB", evaluation);
    }

    /**
     * One ballot is open with an objection; the components of the other go on to the coalition, the council and back.
     */
    private void aDossier() throws Exception {
        people.as(OWNER, () -> Drafts.draft(drafting, forTheCoalition()));
        var open = submitted(forTheCoalition());
        var objected = people.awaitBallot("kernteam1", open);
        people.does("kernteam1", () -> approval.castVote(objected, NO));
        for (var step : List.of("extend-ballot", "pause-ballot", "withdraw-ballot")) {
            rounds.open(OWNER, "/approval/%s/%s".formatted(objected, step));
        }
        var number = submitted(forTheCoalition(), forTheCoalition(), forTheCouncil(), withoutAnswers());
        for (int seat = 1; seat <= 8; seat++) {
            var account = "kernteam" + seat;
            var ballot = people.awaitBallot(account, number);
            people.does(account, () -> approval.castVote(ballot, YES));
        }
        people.awaitTask(OWNER, number, "completeFacts");
        var routes = people.awaitTasks(OWNER, number, "confirmRoute", 3).stream()
                .map(task -> ComponentId.of(task.subject()))
                .sorted(Comparator.comparing(
                        id -> decision.route(id).advice().councilRole().treats())) // the one of the council last
                .toList();
        goRound();
        people.does(OWNER, () -> {
            decision.confirmRoute(routes.get(0), decision.route(routes.get(0)).advice(), "");
            decision.confirmRoute(routes.get(2), decision.route(routes.get(2)).advice(), "");
            decision.confirmRoute(
                    routes.get(1),
                    Choice.ALL.stream()
                            .filter(c -> !c.equals(decision.route(routes.get(1)).advice()))
                            .filter(c -> c.takesNothingFrom(
                                    decision.route(routes.get(1)).advice()))
                            .findFirst()
                            .orElseThrow(),
                    "Dit past beter.");
        });
        people.awaitTask("voorzitter", number, "approveOverride");
        for (var task : people.awaitTasks("secretaris", number, "scheduleItem", 2)) {
            people.does("secretaris", () -> decision.scheduleItem(ComponentId.of(task.subject()), MEETING));
        }
        for (var task : people.awaitTasks("secretaris", number, "recordDecision", 2)) {
            people.does(
                    "secretaris",
                    () -> decision.recordDecision(
                            ComponentId.of(task.subject()), CoalitionAnswer.JA, "Ingestemd.", TODAY));
        }
        people.awaitTask("griffie", number, "registerItem");
        people.awaitTask(OWNER, number, "stateOutcome");
    }

    private String submitted(ComponentDraft... components) {
        var strategy = people.as(OWNER, () -> Drafts.draft(drafting, components));
        return people.as(OWNER, () -> submission.submitStrategy(strategy));
    }

    private void aCouncilItem() {
        var now = clock.instant();
        var offered = TestItems.offered("SvO-2031-VB-001", "besluiten", true, now);
        items.save(offered);
        var planned = TestItems.offered("SvO-2031-VB-002", "besluiten", true, now);
        planned.register(now.plus(Duration.ofDays(42)), "Griffie", now);
        var id = items.save(planned).id();
        for (var step : List.of("plan-item", "extend-term")) {
            rounds.open("griffie", "/council/%s/%s".formatted(id, step));
        }
        planned.plan(
                new Planning(null, TODAY.plusDays(20), Treatment.HAMERSTUK, TODAY.minusDays(1), null), "Griffie", now);
        var later = items.save(planned).id();
        var debated = TestItems.offered("SvO-2031-VB-003", "besluiten", true, now);
        debated.register(now.plus(Duration.ofDays(42)), "Griffie", now);
        debated.plan(new Planning(TODAY, TODAY.plusDays(20), Treatment.HAMERSTUK, TODAY, null), "Griffie", now);
        rounds.open(
                "griffie",
                "/council/%s/record-debate".formatted(items.save(debated).id()));
        for (var step : List.of("replan-item", "record-resolution")) {
            rounds.open("griffie", "/council/%s/%s".formatted(later, step));
        }
    }

    private void goRound() throws Exception {
        for (var account : List.of(
                "procesverantwoordelijke", "secretaris", "griffie", "voorzitter", "regelbeheerder", "kernteam1")) {
            rounds.go(account, "/", "/inbox", "/people/me");
        }
    }

    /** No handler picks fields by itself: what is typed is bound as one record. */
    @Test
    void whatIsTypedIsOneRecord() throws IOException {
        var loose = posts().flatMap(m -> Stream.of(m.getMethod().getParameters())
                        .filter(p -> p.isAnnotationPresent(RequestParam.class)
                                || p.getType() == MultipartFile.class
                                || p.getType() == HttpServletRequest.class)
                        .map(p -> "%s.%s %s"
                                .formatted(
                                        m.getBeanType().getSimpleName(),
                                        m.getMethod().getName(),
                                        p.getName())))
                .distinct();
        assertThat(loose)
                .as("what buttons carry and nobody types; anything else belongs in the record of the form")
                .containsExactlyInAnyOrderElementsOf(lines("hidden-params.txt"));
    }

    /** What a record asks, its page shows: so the sentence, its link and aria-invalid have a place. */
    @Test
    void everyFieldHasItsControl() throws IOException {
        var lacks = new TreeSet<String>();
        for (var post : posts().toList()) {
            var shown = templates(post.getBeanType());
            Stream.of(post.getMethod().getParameterTypes())
                    .filter(FormBinding::isForm)
                    .flatMap(form -> Stream.of(form.getRecordComponents())
                            .map(c -> form.getSimpleName() + "." + c.getName())
                            .filter(field -> !shows(shown, field.replaceFirst(".*\\.", ""))))
                    .forEach(lacks::add);
        }
        assertThat(lacks).containsExactlyInAnyOrderElementsOf(lines("fields-without-control.txt"));
    }

    private static boolean shows(String templates, String field) {
        return Pattern.compile(":: \\w+\\(\\s*'%1$s'|name=\"%1$s\"|\\|%1$s\\[".formatted(field))
                .matcher(templates)
                .find();
    }

    /** The templates in the folders that the pages of this package name. */
    private static String templates(Class<?> page) throws IOException {
        var sources = all(Path.of("src/main/java", page.getPackageName().replace('.', '/')));
        return VIEW.matcher(sources)
                .results()
                .map(m -> Path.of("src/main/resources/templates", m.group(1)))
                .distinct()
                .filter(Files::isDirectory)
                .map(EveryFormTest::all)
                .collect(Collectors.joining());
    }

    private static String all(Path folder) {
        try (var files = Files.list(folder)) {
            var text = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private Stream<HandlerMethod> posts() {
        return pages.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .map(Map.Entry::getValue)
                .filter(m -> m.getBeanType().getName().startsWith("nl.samenaanzet."));
    }

    private Stream<String> withForm() {
        return pages.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .filter(e ->
                        Stream.of(e.getValue().getMethod().getParameterTypes()).anyMatch(FormBinding::isForm))
                .flatMap(e -> e.getKey().getPathPatternsCondition().getPatterns().stream())
                .map(Object::toString)
                .distinct();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/forms", file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
