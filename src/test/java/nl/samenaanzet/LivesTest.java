package nl.samenaanzet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenaanzet.testing.Drafts.facts;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static nl.samenaanzet.testing.Life.OWNER;
import static nl.samenaanzet.testing.Life.SECRETARY;
import static nl.samenaanzet.testing.Life.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.council.CouncilReturns;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.Splitting;
import nl.samenaanzet.decision.money.Further;
import nl.samenaanzet.decision.money.MoneyOfParts;
import nl.samenaanzet.decision.ruling.BodyDecision;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.decision.ruling.DecisionRecord;
import nl.samenaanzet.decision.ruling.DecisionRecords;
import nl.samenaanzet.decision.ruling.RulingWords;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.publication.Publication;
import nl.samenaanzet.publication.Publication.PublicText;
import nl.samenaanzet.publication.duty.Obligations;
import nl.samenaanzet.publication.duty.Obligations.Settled;
import nl.samenaanzet.publication.duty.Obligations.Settlement;
import nl.samenaanzet.publication.duty.Obligations.Way;
import nl.samenaanzet.publication.release.Piece;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Life;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Sending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/lives.md}: what each way of a component says on each surface, played to its end. */
@OneDatabase
@ApplicationTest
class LivesTest {

    private static final Path FILE = Path.of("docs/lives.md");
    private static final BigDecimal ASKED = new BigDecimal("12500.00");
    private static final BigDecimal LESS = new BigDecimal("8000.00");
    private static final String PROPOSED = "Wij willen dit.";
    private static final String OTHERWISE = "Met een andere tekst.";
    private static final String NO = "Dit doen wij niet.";
    private static final Map<DecidingBody, Piece> PIECES = Map.of(
            DecidingBody.RAAD, Piece.BEGROTINGSWIJZIGING,
            DecidingBody.COLLEGE, Piece.COLLEGEBESLUIT,
            DecidingBody.PARTNER, Piece.CONVENANT);
    private static final String HEAD = """
            # Lives: what a decision says everywhere

            Made by `LivesTest`: each way of a component, played to its end through the services and the engine. Of what was published
            the page, the list, the feed, the open data (JSON and CSV) and the page inside are compared: the test fails when two of them
            differ, and when this table is not what happens. Look whether the difference is so; then write it anew:

            ```
            mvn -o test-compile surefire:test -Dtest=LivesTest -Dlives.write=true
            ```

            | life | who decided | outcome | state | amount | what was decided |
            |---|---|---|---|---|---|""";

    @Autowired
    Life life;

    @Autowired
    Acting people;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DecisionRecords records;

    @Autowired
    RulingWords words;

    @Autowired
    Splitting splitting;

    @Autowired
    MoneyOfParts money;

    @Autowired
    CouncilReturns returns;

    @Autowired
    Publication publication;

    @Autowired
    Obligations obligations;

    @Autowired
    HouseLanguage language;

    @Autowired
    Sending pages;

    @Autowired
    MockMvc browser;

    private final List<String> lines = new ArrayList<>(List.of(HEAD));

    /** What one surface says of a decision; null for what it does not tell. */
    private record Shown(String surface, String body, String outcome, String standing, String amount, String text) {}

    @Test
    void theTableOfLivesIsWhatHappens() throws Exception {
        alone();
        council();
        otherBodies();
        split();
        var table = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("lives.write")) {
            Files.writeString(FILE, table);
        }
        assertThat(Files.readString(FILE))
                .as("%s is not what happens now", FILE)
                .isEqualTo(table);
    }

    private void alone() throws Exception {
        var yes = begun(forTheCoalition());
        life.coalition(yes, CoalitionAnswer.JA, PROPOSED);
        ends("coalition alone: yes", yes);
        var no = begun(forTheCoalition());
        life.coalition(no, CoalitionAnswer.NEE, NO);
        ends("coalition alone: no, back to the workshops", no);
        var later = begun(forTheCoalition());
        life.coalition(later, CoalitionAnswer.NOG_NIET, "");
        life.coalition(later, CoalitionAnswer.JA, PROPOSED);
        ends("coalition alone: not yet, then yes", later);
    }

    private void council() throws Exception {
        atTheCouncil("adopted", Resolution.ADOPTED, "", null);
        atTheCouncil("adopted, with a text of its own", Resolution.AMENDED, OTHERWISE, ASKED);
        atTheCouncil("adopted, with less money", Resolution.AMENDED, OTHERWISE, LESS);
        atTheCouncil("rejected", Resolution.REJECTED, NO, null);
        var later = agreed(Onderwerp.BEGROTINGSWIJZIGING, Gedekt.NEE);
        var item = life.registered(later);
        life.council(item, life.number(later), Resolution.POSTPONED, "", null);
        people.awaitTask(OWNER, life.number(later), "supplementItem");
        people.does(OWNER, () -> returns.supplementItem(item, "Uitgelegd."));
        life.council(item, life.number(later), Resolution.ADOPTED, "", null);
        ends("council decides: postponed, then adopted", later);
        var back = agreed(Onderwerp.BEGROTINGSWIJZIGING, Gedekt.NEE);
        var taken = life.registered(back);
        people.does(SECRETARY, () -> returns.withdrawItem(taken, "Het geld kwam er anders."));
        ends("council decides: withdrawn by the coalition", back);
    }

    private void atTheCouncil(String how, Resolution what, String text, BigDecimal amount) throws Exception {
        var id = agreed(Onderwerp.BEGROTINGSWIJZIGING, Gedekt.NEE);
        life.council(life.registered(id), life.number(id), what, text, amount);
        ends("council decides: " + how, id);
    }

    private void otherBodies() throws Exception {
        body("college: adopted", Onderwerp.SUBSIDIE, Resolution.ADOPTED, "", null);
        body("college: with a text of its own", Onderwerp.SUBSIDIE, Resolution.AMENDED, OTHERWISE, ASKED);
        body("college: with less money", Onderwerp.SUBSIDIE, Resolution.AMENDED, OTHERWISE, LESS);
        body("college: rejected", Onderwerp.SUBSIDIE, Resolution.REJECTED, NO, null);
        body("partner: adopted", Onderwerp.PARTNERMIDDELEN, Resolution.ADOPTED, "", null);
        body("partner: rejected", Onderwerp.PARTNERMIDDELEN, Resolution.REJECTED, NO, null);
        for (var wish : List.of(Resolution.WISHES, Resolution.NO_WISHES)) {
            var id = agreed(Onderwerp.RECHTSPERSOON, Gedekt.JA);
            life.council(
                    life.registered(id),
                    life.number(id),
                    wish,
                    wish == Resolution.WISHES ? "Let op de sloot." : "",
                    null);
            life.body(id, said(Resolution.ADOPTED, "", null));
            ends(
                    "wishes and considerations: %s, then the college"
                            .formatted(wish == Resolution.WISHES ? "some" : "none"),
                    id);
        }
    }

    private void body(String life, Onderwerp subject, Resolution what, String text, BigDecimal amount)
            throws Exception {
        var id = agreed(subject, Gedekt.JA);
        this.life.body(id, said(what, text, amount));
        ends(life, id);
    }

    private static BodyDecision said(Resolution what, String text, BigDecimal amount) {
        return new BodyDecision(what, "Woonstichting", text, amount, TODAY, "Besluitenlijst, punt 3");
    }

    private void split() throws Exception {
        for (var what : List.of(Resolution.ADOPTED, Resolution.AMENDED, Resolution.REJECTED)) {
            var id = judged(Onderwerp.SUBSIDIE, Gedekt.NEE);
            people.does(OWNER, () -> splitting.splitComponent(id));
            var asks = dossiers.byNumber(life.number(id))
                    .content()
                    .components()
                    .getLast()
                    .id();
            for (var part : List.of(id, asks)) {
                life.follows(part);
                life.coalition(part, CoalitionAnswer.JA, PROPOSED);
            }
            var how = "split, " + what.name().toLowerCase(Locale.ROOT);
            life.council(
                    life.registered(asks),
                    life.number(asks),
                    what,
                    what == Resolution.ADOPTED ? "" : what == Resolution.AMENDED ? OTHERWISE : NO,
                    what == Resolution.AMENDED ? LESS : null);
            if (what != Resolution.ADOPTED) {
                life.task(OWNER, id, "settleMoney");
                var further = what == Resolution.AMENDED ? Further.AGENDA : Further.WORKSHOPS;
                people.does(OWNER, () -> money.settle(id, further, "Omdat het geld er niet is."));
            }
            if (what == Resolution.AMENDED) {
                life.coalition(id, CoalitionAnswer.JA, "Wij doen het kleiner.");
            }
            if (what != Resolution.REJECTED) {
                life.body(id, said(Resolution.ADOPTED, "", null));
            }
            ends(how + ": the money", asks);
            ends(how + ": what needs it", id);
        }
    }

    private ComponentId judged(Onderwerp subject, Gedekt covered) {
        var known = new HashMap<>(facts(subject, covered).answers());
        known.put(Fact.GRONDSLAG, true);
        return life.judged(new ComponentDraft("Iets voor de buurt", ASKED, "", "bewoners", new Facts(known)));
    }

    private ComponentId begun(ComponentDraft draft) {
        var id = life.judged(draft);
        life.follows(id);
        return id;
    }

    private ComponentId agreed(Onderwerp subject, Gedekt covered) {
        var id = judged(subject, covered);
        life.follows(id);
        life.coalition(id, CoalitionAnswer.JA, PROPOSED);
        return id;
    }

    private void ends(String name, ComponentId id) throws Exception {
        await(name).atMost(Duration.ofSeconds(30)).until(() -> records.of(id).result() != null);
        var record = records.of(id);
        var inside = inside(record);
        assertThat(pages.page("lezer", "/decision/" + id).html()).as(name).contains(inside.outcome());
        var shown = record.result().decided() && record.decided() != null ? published(name, id, record) : inside;
        lines.add("| %s | %s | %s | %s | %s | %s |"
                .formatted(name, shown.body(), shown.outcome(), shown.standing(), shown.amount(), shown.text()));
    }

    private Shown inside(DecisionRecord record) {
        var decided = record.decided();
        return new Shown(
                "record",
                decided == null ? "nobody" : words.who(decided),
                language.say("decision.result." + record.result().code()),
                record.holds() ? language.say("register.standing.geldt") : "not public",
                decided == null || decided.amount() == null ? "none" : euros(decided.amount()),
                decided == null ? "" : words.decided(record));
    }

    /** Publishes it and compares what everybody can read. */
    private Shown published(String name, ComponentId id, DecisionRecord record) throws Exception {
        if (life.task(SECRETARY, id, "namePiece", "publish").step().equals("namePiece")) {
            people.does(
                    SECRETARY,
                    () -> obligations.namePiece(id, PIECES.get(record.decided().body()), false));
        }
        life.task(SECRETARY, id, "publish");
        obligations.of(id).stream()
                .filter(duty -> duty.open() && duty.term().way() == Way.VOORAF)
                .forEach(duty -> people.does(
                        SECRETARY, () -> obligations.fulfilDuty(duty.id(), new Settlement(Settled.DONE, ""))));
        var reference = people.as(
                SECRETARY,
                () -> publication.publish(
                        id,
                        new PublicText(
                                "Iets voor de buurt",
                                words.decided(record),
                                record.proposed() == null
                                        ? ""
                                        : record.proposed().text(),
                                false,
                                true)));
        var page = page("/besluiten/" + reference);
        var onPage = new Shown(
                "page",
                term(page, "register.body"),
                term(page, "register.result"),
                term(page, "register.state"),
                term(page, "register.means"),
                plain(between(page, "<h2>%s</h2>".formatted(language.say("register.text")), "</p>")));
        var listed = between(page("/besluiten?zoek=" + reference), reference + "</p>", "</li>");
        for (var word : List.of(onPage.body(), onPage.outcome(), record.holds() ? "" : onPage.standing())) {
            assertThat(plain(listed)).as("%s: list", name).contains(word);
        }
        assertThat(between(page("/besluiten/atom.xml"), "urn:uuid:" + id, "</summary>"))
                .as("%s: feed", name)
                .contains(onPage.body(), onPage.standing());
        var json = JsonMapper.builder().build().readTree(page("/api/v1/besluiten/" + id));
        assertThat(List.of(
                        json.get("bestuursorgaan").asString(),
                        language.say("decision.result." + json.get("uitkomst").asString()),
                        language.say("register.standing." + json.get("staat").asString()),
                        json.get("bedrag").isNull() ? language.say("register.noMeans") : euros(amount(json)),
                        json.get("toelichting").asString()))
                .as("%s: open data", name)
                .containsExactly(onPage.body(), onPage.outcome(), onPage.standing(), onPage.amount(), onPage.text());
        var csv = page("/api/v1/besluiten?formaat=csv")
                .lines()
                .filter(l -> l.contains(reference))
                .findFirst();
        assertThat(csv)
                .as("%s: csv", name)
                .hasValueSatisfying(line -> assertThat(line).contains(onPage.body(), onPage.text()));
        var told = inside(record);
        assertThat(List.of(told.body(), told.outcome(), told.text()))
                .as("%s: inside", name)
                .containsExactly(onPage.body(), onPage.outcome(), onPage.text());
        assertThat(onPage.standing().equals(language.say("register.standing.geldt")))
                .as("%s: holds", name)
                .isEqualTo(record.holds());
        return onPage;
    }

    private static BigDecimal amount(JsonNode json) {
        return new BigDecimal(json.get("bedrag").asString());
    }

    private String euros(BigDecimal amount) {
        return language.say("ambition.euros", amount);
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse().getContentAsString(UTF_8);
    }

    private String term(String page, String key) {
        return plain(between(page, "<dt>%s</dt>".formatted(language.say(key)), "</dd>"));
    }

    private static String between(String text, String from, String to) {
        var found = Pattern.compile(Pattern.quote(from) + "(.*?)" + Pattern.quote(to), Pattern.DOTALL)
                .matcher(text);
        assertThat(found.find()).as("%s … %s", from, to).isTrue();
        return found.group(1);
    }

    private static String plain(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", ""))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
