package nl.samenaanzet.councilletter;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.councilletter.RaadsbriefView.SignatureView;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.councilletter.signing.LetterSigning;
import nl.samenaanzet.councilletter.signing.SignatureDestruction;
import nl.samenaanzet.councilletter.text.LetterAnnexes.Annex;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.privacy.Privacy;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A letter to the council, from the record to the griffie. */
@ApplicationTest
class CouncilletterTest {

    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final LocalDate MEETING = TODAY.plusDays(23);
    private static final String OWNER = "procesverantwoordelijke";
    private static final List<Section> DONE = List.of(
            new Section("Achtergrond", "Geachte leden van de raad,\n\nHet gaat om <b>licht</b>."),
            new Section("Planning", "In juni."));

    @Autowired
    Acting people;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Approval approval;

    @Autowired
    Decision decision;

    @Autowired
    CoalitionAgenda agenda;

    @Autowired
    LetterWriting writing;

    @Autowired
    LetterSigning signing;

    @Autowired
    LetterReading reading;

    @Autowired
    SignatureDestruction data;

    @Autowired
    Privacy privacy;

    @Autowired
    JdbcClient database;

    @Test
    void aLetterGoesFromTheRecordOverEditingAndSigningToTheGriffie() throws Exception {
        var component = confirmed();
        var id = people.as("secretaris", () -> writing.begin(component, null));
        assertThat(people.as("secretaris", () -> writing.begin(component, RaadsbriefKind.VOORSTEL)))
                .as("begun once")
                .isEqualTo(id);
        var drafted = letter(id);
        assertThat(drafted.newest().savedBy()).isEqualTo("Opgesteld uit de vastlegging");
        assertThat(drafted.newest().text().sections())
                .extracting(Section::heading)
                .containsExactly(
                        "Achtergrond",
                        "Waarover wij u informeren",
                        "Waarom deze route",
                        "Middelen en dekking",
                        "Planning");
        assertThat(drafted.newest().text().sections().get(2).text())
                .as("with its source and without the name of a row")
                .doesNotContain("T3-")
                .contains("Raadsbrief over de wijkaanpak");
        assertThat(drafted.newest().text().annexes())
                .extracting(Annex::title)
                .contains(
                        "Samenvatting van de ambitiestrategie", "Beoordeling door het kernteam", "Uitleg van de route");
        assertThat(drafted.newest().text().files()).extracting(FileRef::name).containsExactly("strategie.txt");
        assertThatThrownBy(() -> sign("voorzitter", id)).hasMessage("councilletter.refusal.gaps");

        people.does("secretaris", () -> writing.rewrite(id, 1, "Raadsbrief over licht", DONE));
        sign("secretaris", id);
        sign("secretaris", id);
        assertThat(letter(id).state()).isEqualTo(RaadsbriefView.State.SIGNING);
        assertThatThrownBy(() -> sign(OWNER, id)).hasMessage("councilletter.refusal.notYours");
        assertThatThrownBy(() -> people.does("secretaris", () -> signing.offer(id)))
                .hasMessage("councilletter.refusal.notSigned");
        var old = letter(id).newest();
        people.does("secretaris", () -> writing.rewrite(id, 2, "Raadsbrief over lampen", DONE));
        assertThat(letter(id).signing().signatures())
                .as("who edits has it signed again")
                .isEmpty();
        assertThatThrownBy(() -> people.does("voorzitter", () -> signing.sign(id, old.number(), old.sha256())))
                .hasMessage("councilletter.refusal.oldVersion");
        assertThatThrownBy(() -> people.does("voorzitter", () -> signing.sign(id, 3, old.sha256())))
                .hasMessage("councilletter.refusal.oldVersion");
        people.does("secretaris", () -> signing.askSignatures(id));
        sign("secretaris", id);
        sign("voorzitter", id);
        assertThatThrownBy(() -> people.does("secretaris", () -> signing.offer(id)))
                .hasMessage("councilletter.refusal.notDecided");
        griffieSees(id, component, false);

        agreed(component);
        people.does("secretaris", () -> signing.offer(id));
        people.does("secretaris", () -> signing.offer(id));
        assertThat(letter(id).state()).isEqualTo(RaadsbriefView.State.OFFERED);
        griffieSees(id, component, true);
        pages(id);
        people.does("secretaris", () -> writing.rewrite(id, 3, "Concept dat de griffie niet ziet", DONE));
        assertThat(letter(id).state()).isEqualTo(RaadsbriefView.State.REVISING);
        browser.perform(get("/council-letter/offered/" + id).with(as("griffie")))
                .andExpect(content().string(containsString("Raadsbrief over lampen")))
                .andExpect(content().string(not(containsString("Concept dat"))));
        browser.perform(get("/council-letter/offered/%s/4/pdf".formatted(id)).with(as("griffie")))
                .andExpect(status().isNotFound());
        browser.perform(get("/council-letter/" + id).with(as("griffie"))).andExpect(status().isForbidden());
        expires(id);
    }

    /** Version 1 was drafted only, 2 signed, 3 offered, 4 is the newest. */
    private void expires(RaadsbriefId id) throws Exception {
        database.sql("update people_account set email = 'tekenaar@voorbeeld.test' where username = 'voorzitter'")
                .update();
        assertThat(people.as("secretaris", () -> privacy.export("Tekenaar@voorbeeld.test"))
                        .get("council-letters"))
                .anySatisfy(line -> assertThat(line)
                        .contains("Handtekening als Voorzitter", letter(id).dossierNumber(), "versie 3"));
        assertThat(data.expire(Instant.now().minusSeconds(3600)))
                .as("its term is not over")
                .isZero();
        assertThat(data.expire(Instant.now().plusSeconds(60))).isPositive();
        assertThat(data.expire(Instant.now().plusSeconds(60)))
                .as("twice changes nothing")
                .isZero();
        assertThat(people.as("secretaris", () -> privacy.export("Tekenaar@voorbeeld.test")))
                .doesNotContainKey("council-letters");
        database.sql("update people_account set email = null where username = 'voorzitter'")
                .update();
        assertThat(people.as("secretaris", () -> reading.versions(id)))
                .extracting(VersionView::number)
                .containsExactly(4, 3, 2);
        assertThat(people.as("secretaris", () -> reading.signatures(id, 3)))
                .extracting(SignatureView::by)
                .contains("Voorzitter van de wijkcoalitie");
        browser.perform(get("/council-letter/%s/versions/2".formatted(id)).with(as("secretaris")))
                .andExpect(status().isOk());
        browser.perform(get("/council-letter/offered/%s/3".formatted(id)).with(as("griffie")))
                .andExpect(status().isOk());
    }

    @Test
    void twoPeopleEditAndTheSecondKeepsItsText() throws Exception {
        var id = begun();
        people.does("secretaris", () -> writing.rewrite(id, 1, "De eerste was sneller", DONE));
        browser.perform(post("/council-letter/%s/edit".formatted(id))
                        .with(csrf())
                        .with(as("secretaris"))
                        .param("read", "1")
                        .param("title", "Mijn titel")
                        .param("heading", "Kop, met een komma")
                        .param("text", "Mijn tekst, met een komma"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Intussen is versie 2 opgeslagen door Secretaris")))
                .andExpect(content().string(containsString("value=\"Mijn titel\"")))
                .andExpect(content().string(containsString("Mijn tekst, met een komma</textarea>")))
                .andExpect(content().string(containsString("Kop, met een komma")));
        assertThat(letter(id).newest().number()).isEqualTo(2);
        browser.perform(post("/council-letter/%s/edit".formatted(id))
                        .with(csrf())
                        .with(as("secretaris"))
                        .param("read", "2")
                        .param("title", "Lang")
                        .param("heading", "Kop")
                        .param("text", "b".repeat(100_000)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("80.000")))
                .andExpect(content().string(containsString("bbbbbbbbbb")));
        assertThat(people.as("secretaris", () -> writing.rewrite(id, 2, "De eerste was sneller", DONE)))
                .as("nothing changed")
                .isEqualTo(2);
    }

    @Test
    void ofTwoAtTheSameMomentOneIsToldAndASignatureNeverStandsUnderAnotherText() throws Exception {
        var id = begun();
        people.does("secretaris", () -> writing.rewrite(id, 1, "Klaar", DONE));
        var barrier = new CyclicBarrier(3);
        var refused = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var results = List.of(
                    threads.submit(() ->
                            race(barrier, () -> people.does("secretaris", () -> writing.rewrite(id, 2, "Een", DONE)))),
                    threads.submit(() ->
                            race(barrier, () -> people.does("secretaris", () -> writing.rewrite(id, 2, "Twee", DONE)))),
                    threads.submit(() -> race(barrier, () -> sign("voorzitter", id))));
            for (var result : results) {
                result.get().ifPresent(refused::add);
            }
        }
        assertThat(refused).filteredOn("document.refusal.newer"::equals).hasSize(1);
        assertThat(letter(id).newest().number()).isEqualTo(3);
        for (var version : people.as("secretaris", () -> reading.versions(id))) {
            assertThat(people.as("secretaris", () -> reading.signatures(id, version.number())))
                    .allMatch(s -> s.sha256().equals(version.sha256()));
        }
    }

    @Test
    void aFileWithMacrosOrOfAnotherKindIsRefusedAndAGoodOneMakesANewVersion() throws Exception {
        var id = begun();
        var macros = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(macros)) {
            for (var entry : List.of("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")) {
                zip.putNextEntry(new java.util.zip.ZipEntry(entry));
            }
        }
        attach(id, "brief.docx", macros.toByteArray())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("bevat macro")));
        attach(id, "brief.exe", new byte[] {1, 2})
                .andExpect(content().string(containsString("geen pdf, odt, docx of txt")));
        attach(id, "brief.txt", new byte[0]).andExpect(content().string(containsString("leeg")));
        assertThat(letter(id).newest().number()).isEqualTo(1);
        attach(id, "toelichting.txt", "Toelichting".getBytes()).andExpect(status().is3xxRedirection());
        var file = letter(id).newest().text().files().getLast();
        assertThat(file.name()).isEqualTo("toelichting.txt");
        browser.perform(get("/council-letter/%s/versions/2/files/%s".formatted(id, file.id()))
                        .with(as("voorzitter")))
                .andExpect(content().string("Toelichting"));
        browser.perform(get("/council-letter/%s/versions/1/files/%s".formatted(id, file.id()))
                        .with(as("voorzitter")))
                .andExpect(status().isNotFound());
        people.does("secretaris", () -> writing.detach(id, 2, file.id()));
        assertThat(letter(id).newest().text().files()).extracting(FileRef::name).containsExactly("strategie.txt");
    }

    private void griffieSees(RaadsbriefId id, ComponentId component, boolean there) throws Exception {
        assertThat(people.as("griffie", () -> reading.offered(component))).hasSize(there ? 1 : 0);
        browser.perform(get("/council-letter/offered/" + id).with(as("griffie")))
                .andExpect(there ? status().isOk() : status().isNotFound());
        browser.perform(get("/council-letter/offered/%s/3/pdf".formatted(id)).with(as("griffie")))
                .andExpect(there ? status().isOk() : status().isNotFound());
        browser.perform(get("/council-letter/offered/%s/2/pdf".formatted(id)).with(as("griffie")))
                .andExpect(status().isNotFound());
        if (!there) {
            assertThatThrownBy(() -> people.as("griffie", () -> reading.offeredFile(id, 3, UUID.randomUUID())))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    private void pages(RaadsbriefId id) throws Exception {
        var number = letter(id).dossierNumber();
        for (var lang : List.of("nl", "en")) {
            for (var path : List.of(
                    "",
                    "/" + id,
                    "/" + id + "/edit",
                    "/" + id + "/files",
                    "/" + id + "/versions/3",
                    "/" + id + "/versions/1")) {
                shows("secretaris", "/council-letter" + path + "?lang=" + lang, number);
            }
            for (var path : List.of("", "/" + id, "/" + id + "/3")) {
                shows("griffie", "/council-letter/offered" + path + "?lang=" + lang, number);
            }
            shows("lezer", "/ambition/dossiers/%s?lang=%s".formatted(number, lang), number);
        }
        browser.perform(get("/council-letter/%s/versions/3".formatted(id)).with(as("secretaris")))
                .andExpect(content().string(containsString("&lt;b&gt;licht")));
        for (var kind : List.of("pdf", "docx")) {
            browser.perform(get("/council-letter/%s/versions/1/%s".formatted(id, kind))
                            .with(as("voorzitter")))
                    .andExpect(status().isOk());
            browser.perform(get("/council-letter/offered/%s/3/%s".formatted(id, kind))
                            .with(as("griffie")))
                    .andExpect(status().isOk());
        }
    }

    private void shows(String who, String path, String text) throws Exception {
        browser.perform(get(path).with(as(who)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(text)))
                .andExpect(content().string(not(containsString("??"))));
    }

    private org.springframework.test.web.servlet.ResultActions attach(RaadsbriefId id, String name, byte[] file)
            throws Exception {
        return browser.perform(multipart("/council-letter/%s/files".formatted(id))
                .file(new MockMultipartFile("file", name, null, file))
                .param("read", String.valueOf(letter(id).newest().number()))
                .with(csrf())
                .with(as("secretaris")));
    }

    private static java.util.Optional<String> race(CyclicBarrier barrier, Runnable act) throws Exception {
        barrier.await();
        try {
            act.run();
            return java.util.Optional.empty();
        } catch (Refusal refused) {
            return java.util.Optional.of(refused.key());
        }
    }

    private RequestPostProcessor as(String who) {
        return user(accounts.loadUserByUsername(who));
    }

    private void sign(String who, RaadsbriefId id) {
        people.does(who, () -> {
            var newest = reading.letter(id).newest();
            signing.sign(id, newest.number(), newest.sha256());
        });
    }

    private RaadsbriefView letter(RaadsbriefId id) {
        return people.as("secretaris", () -> reading.letter(id));
    }

    private RaadsbriefId begun() {
        var component = confirmed();
        return people.as("secretaris", () -> writing.begin(component, RaadsbriefKind.BRIEF));
    }

    private ComponentId confirmed() {
        people.does("secretaris", () -> agenda.add(MEETING));
        var id = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        people.does(OWNER, () -> submission.submitStrategy(id));
        var number = dossiers.byId(id).number();
        for (int seat = 1; seat <= 8; seat++) {
            var ballot = BallotId.of(
                    people.awaitTask("kernteam" + seat, number, "castVote").subject());
            people.does("kernteam" + seat, () -> approval.castVote(ballot, new Vote(Answer.CONSENT, "", false)));
        }
        var component =
                ComponentId.of(people.awaitTask(OWNER, number, "confirmRoute").subject());
        assertThatThrownBy(() -> people.as("secretaris", () -> writing.begin(component, null)))
                .hasMessage("councilletter.refusal.noRoute");
        people.does(
                OWNER,
                () -> decision.confirmRoute(component, decision.route(component).advice(), ""));
        return component;
    }

    private void agreed(ComponentId component) {
        var number = decision.route(component).number();
        people.awaitTask("secretaris", number, "scheduleItem");
        people.does("secretaris", () -> decision.scheduleItem(component, MEETING));
        people.awaitTask("secretaris", number, "recordDecision");
        people.does(
                "secretaris", () -> decision.recordDecision(component, CoalitionAnswer.JA, "Wij stemmen in.", TODAY));
    }
}
