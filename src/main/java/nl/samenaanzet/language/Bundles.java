package nl.samenaanzet.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts: a folder {@code messages/<language>} with a bundle for each module. What a language does not say is said
 * in Dutch.
 */
public final class Bundles {

    /** The language that says every text; also what is said before the settings are read. */
    public static final Locale WHOLE = Locale.of("nl");

    private static final ResourceBundle.Control FOLDERS = new ResourceBundle.Control() {

        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            return Stream.of(Locale.of(locale.getLanguage()), WHOLE)
                    .filter(language -> !language.equals(Locale.ROOT))
                    .distinct()
                    .toList();
        }

        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }

        @Override
        public String toBundleName(String baseName, Locale language) {
            return baseName.replace("/", "/" + language.getLanguage() + "/");
        }
    };

    private Bundles() {}

    /** The texts of one module, without Spring. */
    public static ResourceBundle of(String module, Locale language) {
        return bundle("messages/" + module, language);
    }

    /** The texts of these modules; of all when none is named. */
    public static MessageSource texts(String... modules) {
        var texts = new ResourceBundleMessageSource() {
            @Override
            protected ResourceBundle doGetBundle(String baseName, Locale language) {
                return bundle(baseName, language);
            }
        };
        var named = modules.length == 0 ? all() : Stream.of(modules);
        texts.setBasenames(named.map(module -> "messages/" + module).toArray(String[]::new));
        return texts;
    }

    private static ResourceBundle bundle(String baseName, Locale language) {
        return ResourceBundle.getBundle(baseName, language, Bundles.class.getClassLoader(), FOLDERS);
    }

    private static Stream<String> all() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/nl/*.properties"))
                    .map(Resource::getFilename)
                    .map(file -> file.replace(".properties", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
