package nl.samenaanzet.programme;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

/**
 * What the programme file says that is a setting of some module: its {@code settings} under their own names, and the
 * facts below. They come last, so that whoever runs the application can say otherwise. A faulty file is refused here,
 * before anything is started.
 */
class ProgrammeSettings implements EnvironmentPostProcessor, Ordered {

    static final String SOURCE = "programme file";
    private static final String OURS = "samenaanzet.";
    private static final String SETTINGS = "settings.";
    /** Settings of modules below this one that are facts of the file. */
    private static final Map<String, String> FACTS = Map.of(
            "samenaanzet.site.neighbourhood",
            "neighbourhood",
            "samenaanzet.api.municipality.name",
            "municipality.name",
            "samenaanzet.api.municipality.code",
            "municipality.code",
            "samenaanzet.archive.keeper",
            "coalition.name",
            "samenaanzet.document.author",
            "coalition.name",
            "samenaanzet.decision.meetings-a-year",
            "coalition.meetings");

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var file = new DefaultResourceLoader()
                .getResource(environment.getProperty(OURS + "programme.file", ProgrammeProperties.OURS));
        new ProgrammeFile(file, HouseLanguage.of(environment)).read();
        environment.getPropertySources().addLast(new OriginTrackedMapPropertySource(SOURCE, settings(file)));
    }

    /** With the line that each came from, so that a value that fits nowhere is found again. */
    private static Map<String, Object> settings(Resource file) {
        var settings = new HashMap<String, Object>();
        for (var source : loaded(file)) {
            var said = (EnumerablePropertySource<?>) source;
            var values = (Map<?, ?>) said.getSource();
            FACTS.forEach((setting, fact) -> settings.put(setting, values.get(fact)));
            for (var name : said.getPropertyNames()) {
                if (name.startsWith(SETTINGS)) {
                    settings.put(OURS + name.substring(SETTINGS.length()), values.get(name));
                }
            }
        }
        return settings;
    }

    private static Iterable<PropertySource<?>> loaded(Resource file) {
        try {
            return new YamlPropertySourceLoader().load(SOURCE, file);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
