package nl.samenaanzet.localplatform.child;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.localplatform.LocalPlatform;
import nl.samenaanzet.localplatform.PlatformFolder;
import nl.samenaanzet.localplatform.PlatformTexts;
import nl.samenaanzet.localplatform.fetch.Http;
import nl.samenaanzet.localplatform.program.Camunda;
import nl.samenaanzet.localplatform.program.Index;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Children of an application that was killed: taken over when nothing has changed and they are well, else ended. */
public final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPlatform.class);

    private Leftovers() {}

    /** The ones to take over, by the name of the child. Those without a place in this run are ended as well. */
    public static Map<String, ProcessHandle> settle(PlatformFolder folder, List<ChildSpec> specs, Duration patience) {
        var adopted = new HashMap<String, ProcessHandle>();
        for (var name : List.of(Camunda.NAME, Index.NAME)) {
            var pidFile = Child.pidFile(folder, name);
            pidFile.leftover().ifPresent(leftover -> {
                var wanted =
                        specs.stream().filter(spec -> spec.name().equals(name)).findFirst();
                if (wanted.isPresent()
                        && wanted.get().fingerprint().equals(leftover.fingerprint())
                        && Http.answers(wanted.get().readiness())) {
                    adopted.put(name, leftover.process());
                } else {
                    end(name, leftover.process(), patience);
                }
            });
            if (!adopted.containsKey(name)) {
                pidFile.delete();
            }
        }
        return adopted;
    }

    private static void end(String name, ProcessHandle process, Duration patience) {
        LOG.info(PlatformTexts.leftover(
                name.equals(Index.NAME) ? PlatformTexts.INDEX : PlatformTexts.CAMUNDA, process.pid()));
        process.destroy();
        Child.end(process, patience);
    }
}
