package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A module names only texts, pages and addresses of its own, of a module that it may use, or of the base; each rule is
 * also shown to fail.
 */
class ArrowsTest {

    private static final Arrows ARROWS = new Arrows(OurCode.addresses(), OurCode.mayUse());

    @Test
    void noModuleReachesForTextsPagesOrAddressesThatItMayNotUse() {
        assertThat(ARROWS.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            return new Refusal("notification.refusal.nobodyWaits"); ^ text notification.refusal.nobodyWaits
            text("notification.subject." + pace)                    ^ text notification.subject.
            return "redirect:/notification/settings";               ^ address /notification
            mail.link("/notification/dossiers/" + number)           ^ address /notification
            return "notification/settings";                         ^ page notification/settings
            new Panel("notification/panel", shown)                  ^ page notification/panel
            """)
    void theRuleSeesWhatAClassReachesFor(String planted, String what) {
        assertThat(ARROWS.java("people", planted))
                .singleElement()
                .asString()
                .contains("people may not use the " + what + " of notification");
        assertThat(ARROWS.java("notification", planted)).as("its own").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            <p th:text="#{notification.nav.about}">x</p>                    ^ text notification.nav.about
            <p th:text="#{${'notification.kind.' + k}}">x</p>               ^ text notification.kind.
            <p th:text="${#messages.msg('notification.panel')}">x</p>       ^ text notification.panel
            <a th:href="@{/notification/dossiers/{n}(n=${number})}">x</a>   ^ address /notification
            <a href="/notification/settings">x</a>                          ^ address /notification
            <a th:href="|/notification/${number}|">x</a>                    ^ address /notification
            <p th:replace="~{notification/parts :: paces}"></p>             ^ part of a page notification
            """)
    void theRuleSeesWhatATemplateReachesFor(String planted, String what) {
        assertThat(ARROWS.template("people", planted))
                .singleElement()
                .asString()
                .contains("people may not use the " + what + " of notification");
        assertThat(ARROWS.template("notification", planted)).as("its own").isEmpty();
    }

    @Test
    void theRuleSeesATextForThePageOfAnother() {
        assertThat(ARROWS.bundle("people", List.of("people.seats", "inbox.task.people.nameSubstitute")))
                .singleElement()
                .asString()
                .contains("people may not use the text inbox.task.people.nameSubstitute of inbox");
        assertThat(ARROWS.bundle("approval", List.of("inbox.task.approval.castVote")))
                .isEmpty();
    }

    @Test
    void whatAModuleMayUseAndTheBaseAreFine() {
        assertThat(ARROWS.template("notification", "<a th:href=\"@{/inbox}\" th:text=\"#{inbox.title}\">x</a>"))
                .isEmpty();
        assertThat(ARROWS.template(
                        "people", "<p th:replace=\"~{fragments/form :: errors}\" th:text=\"#{site.signIn}\"></p>"))
                .isEmpty();
        assertThat(ARROWS.java("people", "/* see \"notification.panel\" */ @GetMapping(\"/notification\")"))
                .isEmpty();
    }

    /** A link for a page that does not show it would be lost without a sound. */
    @Test
    void eachLinkIsShownByThePagesThatItNames() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Pattern.compile("PageLink\\.of\\(([^;]*?)\\)[;.]")
                        .matcher(Files.readString(file))
                        .results()
                        .flatMap(link -> Pattern.compile("\"([a-z]+/[a-z-]+)\"")
                                .matcher(link.group(1))
                                .results())
                        .forEach(page -> named.add(page.group(1)));
            }
        }
        assertThat(named)
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        page -> assertThat(Files.readString(Path.of("src/main/resources/templates", page + ".html")))
                                .containsPattern(":: (links|back)\\('" + page + "'"));
    }
}
