package nl.samenaanzet.api.web.ori;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.api.web.ApiProperties;
import nl.samenaanzet.api.web.Site;
import nl.samenaanzet.api.web.ori.Ori.OriAgendapunt;
import nl.samenaanzet.api.web.ori.Ori.OriGremium;
import nl.samenaanzet.api.web.ori.Ori.OriInformatieobject;
import nl.samenaanzet.api.web.ori.Ori.OriOrganisatie;
import nl.samenaanzet.api.web.ori.Ori.OriVergadering;
import nl.samenaanzet.api.web.ori.Ori.OriVerwijzing;
import nl.samenaanzet.council.PublicItems;
import nl.samenaanzet.council.PublicItems.PublicItem;
import nl.samenaanzet.council.PublicItems.PublicState;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.words.Word;
import org.springframework.stereotype.Component;

/** Makes the council's meetings and agendas out of what is planned: the same meeting always has the same id. */
@Component
class OriData {

    /** TOOI: vergaderstukken decentrale overheden. */
    private static final String MEETING_PAPERS = "c_db4862c3";

    private static final Set<Resolution> DECIDED = Set.of(Resolution.ADOPTED, Resolution.AMENDED, Resolution.REJECTED);

    private final PublicItems items;
    private final ItemSubjects subjects;
    private final ApiProperties properties;
    private final HouseLanguage language;

    OriData(PublicItems items, ItemSubjects subjects, ApiProperties properties, HouseLanguage language) {
        this.items = items;
        this.subjects = subjects;
        this.properties = properties;
        this.language = language;
    }

    /** In which meeting. The word is in ids and texts. */
    private enum Sits implements Word {
        COMMISSIE,
        RAAD
    }

    private record Planned(PublicItem item, Sits in, LocalDate on) {

        UUID meeting() {
            return uuid("vergadering", in.code(), on.toString());
        }

        UUID id() {
            return uuid("agendapunt", item.id().toString(), in.code(), on.toString());
        }
    }

    /** Latest first. */
    List<OriVergadering> meetings() {
        return planned().stream()
                .map(p -> new OriVergadering(
                        p.meeting(),
                        url("vergaderingen", p.meeting()),
                        organisation(),
                        "vergadering",
                        text("api.ori.meeting." + p.in().code()),
                        p.on(),
                        new OriGremium(p.in().code(), text("api.ori.body." + p.in().code()))))
                .distinct()
                .sorted(Comparator.comparing(OriVergadering::geplandedatum).reversed())
                .toList();
    }

    List<OriAgendapunt> agenda() {
        var subject = subjects.now();
        return planned().stream()
                .map(planned -> agendaItem(planned, subject.apply(planned.item())))
                .toList();
    }

    private OriAgendapunt agendaItem(Planned planned, String subject) {
        var item = planned.item();
        var council = planned.in() == Sits.RAAD;
        return new OriAgendapunt(
                planned.id(),
                url("agendapunten", planned.id()),
                organisation(),
                "agendapunt",
                subject,
                List.of(new OriVerwijzing(planned.meeting(), url("vergaderingen", planned.meeting()))),
                council ? item.meetings().treatment() == Treatment.HAMERSTUK : null,
                council ? item.state() == PublicState.BEHANDELD : null,
                council ? item.resolution() != null && DECIDED.contains(item.resolution()) : null);
    }

    List<OriInformatieobject> documents() {
        var subject = subjects.now();
        return items.all().stream()
                .map(item -> new OriInformatieobject(
                        item.id(),
                        url("informatieobjecten", item.id()),
                        Site.api("raadsstukken", item.id().toString()),
                        organisation(),
                        subject.apply(item),
                        MEETING_PAPERS,
                        item.registeredOn(),
                        item.councilRole() == CouncilRole.BESLUITEN ? "voorstel" : "ingekomen_stuk",
                        "nld",
                        planned(item).stream()
                                .map(p -> new OriVerwijzing(p.id(), url("agendapunten", p.id())))
                                .toList()))
                .toList();
    }

    private List<Planned> planned() {
        return items.all().stream().flatMap(item -> planned(item).stream()).toList();
    }

    private static List<Planned> planned(PublicItem item) {
        var planned = new ArrayList<Planned>();
        if (item.meetings().committeeOn() != null) {
            planned.add(new Planned(item, Sits.COMMISSIE, item.meetings().committeeOn()));
        }
        if (item.meetings().councilOn() != null) {
            planned.add(new Planned(item, Sits.RAAD, item.meetings().councilOn()));
        }
        return planned;
    }

    private OriOrganisatie organisation() {
        return new OriOrganisatie(
                properties.municipality().code(), properties.municipality().name());
    }

    private String text(String key) {
        return language.say(key);
    }

    private static String url(String list, UUID id) {
        return Site.api("ori", list, id.toString());
    }

    private static UUID uuid(String... parts) {
        return UUID.nameUUIDFromBytes(String.join(":", parts).getBytes(UTF_8));
    }
}
