package nl.samenaanzet.localplatform;

import static nl.samenaanzet.localplatform.LocalPlatformProperties.name;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Everything the local platform says on the console, in one place so that it can be translated. */
final class PlatformTexts {

    static final Locale LOCALE = Locale.of("nl", "NL");
    static final String CAMUNDA = "Camunda (broker en gateway)";
    static final String CAMUNDA_WITH_OPERATE = "Camunda (broker, gateway en Operate)";
    static final String INDEX = "De index van Operate (OpenSearch)";
    static final String STOPPING = "De lokale Camunda wordt gestopt";
    static final String STOPPED = "De lokale Camunda is gestopt";

    private PlatformTexts() { }

    static String portTaken(int port, String use, String property) {
        return "Poort %d (%s) is al in gebruik. Stop het programma dat hem gebruikt, of kies een andere poort met %s."
                .formatted(port, use, property);
    }

    static String portTwice(int port, String property, String other) {
        return "Poort %d staat twee keer in de instellingen: bij %s en bij %s. Geef een van beide een andere poort."
                .formatted(port, other, property);
    }

    static String portImpossible(int port, String property) {
        return "Poort %d bestaat niet. Kies een poort van 1 tot en met 65535 met %s of %s."
                .formatted(port, property, name("port-offset"));
    }

    static String noSpace(Path folder, long neededMegabytes, long freeMegabytes) {
        return "Te weinig schijfruimte voor %s: nodig %d MB, vrij %d MB. Maak ruimte, of kies een map op een andere schijf met %s (de ondergrens staat in %s)."
                .formatted(folder, neededMegabytes, freeMegabytes, name("folder"), name("min-free-space"));
    }

    static String notWritable(Path folder, String why) {
        return "In de map %s kan niet worden geschreven (%s). Geef schrijfrecht, of kies een andere map met %s."
                .formatted(folder, why, name("folder"));
    }

    static String inUse(Path folder, String holder) {
        return "De map %s is al in gebruik door een andere toepassing (proces %s). Stop die, of kies een andere map met %s en andere poorten met %s."
                .formatted(folder, holder, name("folder"), name("port-offset"));
    }

    static String jdkTooOld(Path home, int version) {
        return "De JDK in %s is versie %d; de lokale Camunda heeft 21 of nieuwer nodig. Kies een nieuwere met %s."
                .formatted(home, version, name("java-home"));
    }

    static String noJdk(Path home) {
        return "In %s staat geen JDK. Kies de map van een JDK van versie 21 of nieuwer met %s."
                .formatted(home, name("java-home"));
    }

    static String unreachable(String what, String why) {
        return "%s kan niet worden opgehaald: %s. Controleer de verbinding, of wijs een spiegel aan in Maven's settings.xml (een andere settings.xml: %s)."
                .formatted(what, why, name("maven-settings"));
    }

    static String corrupt(Path file) {
        return "Het bestand %s is beschadigd: het controlegetal klopt niet. Verwijder het en start opnieuw, of kies een andere lokale opslag met %s."
                .formatted(file, name("local-repository"));
    }

    static String notUnpacked(Path folder, String why) {
        return "Uitpakken in %s mislukt (%s). Kies een andere map met %s.".formatted(folder, why, name("folder"));
    }

    static String notStarted(String what, String why) {
        return "%s kan niet worden gestart: %s. De JDK kiest u met %s.".formatted(what, why, name("java-home"));
    }

    static String diedAtStart(String what, String exit, Path log, List<String> lastLines, String memoryProperty) {
        return "%s stopte tijdens het starten (%s). Zie %s; meer geheugen geeft %s. Laatste regels:%n    %s"
                .formatted(what, exit, log, memoryProperty, String.join(System.lineSeparator() + "    ", lastLines));
    }

    static String notReadyInTime(String what, Duration patience, Path log) {
        return "%s is na %s nog niet klaar. Zie %s, of geef meer tijd met %s."
                .formatted(what, seconds(patience), log, name("start-timeout"));
    }

    static String exitCode(int code) {
        return "code " + code;
    }

    static String exitUnknown() {
        return "code onbekend";
    }

    static String fetching(String what) {
        return "%s wordt opgehaald uit Maven Central (eenmalig)".formatted(what);
    }

    static String unpacking(String what, Path folder) {
        return "%s wordt uitgepakt in %s (eenmalig)".formatted(what, folder);
    }

    static String starting(String what, long pid) {
        return "%s start (proces %d)".formatted(what, pid);
    }

    static String adopted(String what, long pid) {
        return "%s draait nog van de vorige keer (proces %d) en wordt overgenomen".formatted(what, pid);
    }

    static String leftover(String what, long pid) {
        return "%s is overgebleven van de vorige keer (proces %d) en wordt beëindigd".formatted(what, pid);
    }

    static String waiting(String what, Duration since) {
        return "Wachten op: %s (%s)".formatted(what, seconds(since));
    }

    static String ready(String what, Duration since) {
        return "%s is klaar na %s".formatted(what, seconds(since));
    }

    static String died(String what, String exit, int attempt, int attempts, Path log) {
        return "%s is gestopt (%s) en wordt opnieuw gestart, poging %d van %d. Zie %s"
                .formatted(what, exit, attempt, attempts, log);
    }

    static String givenUp(String what, Path log) {
        return "%s stopt steeds en wordt niet meer gestart. Mensen kunnen doorwerken; wat zij doen gaat naar Camunda na een herstart van de toepassing. Zie %s"
                .formatted(what, log);
    }

    static String seconds(Duration time) {
        return String.format(LOCALE, "%.1f s", time.toMillis() / 1000.0);
    }
}
