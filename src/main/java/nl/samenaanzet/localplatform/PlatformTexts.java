package nl.samenaanzet.localplatform;

import static nl.samenaanzet.localplatform.LocalPlatformProperties.name;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.samenaanzet.language.Bundles;

/** What the local platform says on the console. */
public final class PlatformTexts {

    public static final Locale LOCALE = Bundles.WHOLE;
    /** Read without Spring, which has not begun when the first of these is said. */
    private static final ResourceBundle TEXTS = Bundles.of("localplatform", LOCALE);

    public static final String CAMUNDA = say("CAMUNDA");
    public static final String CAMUNDA_WITH_OPERATE = say("CAMUNDA_WITH_OPERATE");
    public static final String INDEX = say("INDEX");
    static final String STOPPING = say("STOPPING");
    static final String STOPPED = say("STOPPED");

    private PlatformTexts() {}

    /** @param what end of the message key */
    public static String say(String what, Object... details) {
        return new MessageFormat(TEXTS.getString("localplatform." + what), LOCALE)
                .format(Arrays.stream(details).map(String::valueOf).toArray());
    }

    static String portTaken(int port, String use, String property) {
        return say("portTaken", port, use, property);
    }

    static String portTwice(int port, String property, String other) {
        return say("portTwice", port, other, property);
    }

    static String portImpossible(int port, String property) {
        return say("portImpossible", port, property, name("port-offset"));
    }

    static String noSpace(Path folder, long neededMegabytes, long freeMegabytes) {
        return say("noSpace", folder, neededMegabytes, freeMegabytes, name("folder"), name("min-free-space"));
    }

    public static String notWritable(Path folder, String why) {
        return say("notWritable", folder, why, name("folder"));
    }

    static String inUse(Path folder, String holder) {
        return say("inUse", folder, holder, name("folder"), name("port-offset"));
    }

    public static String jdkTooOld(Path home, int version) {
        return say("jdkTooOld", home, version, name("java-home"));
    }

    public static String noJdk(Path home) {
        return say("noJdk", home, name("java-home"));
    }

    public static String unreachable(String what, String why) {
        return say("unreachable", what, why, name("maven-settings"));
    }

    public static String corrupt(Path file) {
        return say("corrupt", file, name("local-repository"));
    }

    public static String notUnpacked(Path folder, String why) {
        return say("notUnpacked", folder, why, name("folder"));
    }

    public static String notStarted(String what, String why) {
        return say("notStarted", what, why, name("java-home"));
    }

    public static String diedAtStart(
            String what, String exit, Path log, List<String> lastLines, String memoryProperty) {
        return say(
                "diedAtStart", what, exit, log, memoryProperty, String.join(System.lineSeparator() + " ", lastLines));
    }

    public static String notReadyInTime(String what, Duration patience, Path log) {
        return say("notReadyInTime", what, seconds(patience), log, name("start-timeout"));
    }

    public static String exitCode(int code) {
        return say("exitCode", code);
    }

    public static String exitUnknown() {
        return say("exitUnknown");
    }

    public static String fetching(String what) {
        return say("fetching", what);
    }

    public static String unpacking(String what, Path folder) {
        return say("unpacking", what, folder);
    }

    public static String starting(String what, long pid) {
        return say("starting", what, pid);
    }

    public static String adopted(String what, long pid) {
        return say("adopted", what, pid);
    }

    public static String leftover(String what, long pid) {
        return say("leftover", what, pid);
    }

    public static String waiting(String what, Duration since) {
        return say("waiting", what, seconds(since));
    }

    public static String ready(String what, Duration since) {
        return say("ready", what, seconds(since));
    }

    public static String died(String what, String exit, int attempt, int attempts, Path log) {
        return say("died", what, exit, attempt, attempts, log);
    }

    public static String givenUp(String what, Path log) {
        return say("givenUp", what, log);
    }

    static String seconds(Duration time) {
        return String.format(LOCALE, "%.1f s", time.toMillis() / 1000.0);
    }
}
