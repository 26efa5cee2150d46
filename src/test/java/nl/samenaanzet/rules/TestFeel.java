package nl.samenaanzet.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenaanzet.tables.LocalTables;
import org.springframework.beans.BeanUtils;

/** Camunda's reader and our files, without an application. */
public final class TestFeel {

    private TestFeel() {}

    public static Feel feel() {
        try {
            var type =
                    Class.forName("nl.samenaanzet.rules.process.LocalFeel").getDeclaredConstructor(LocalTables.class);
            return (Feel) BeanUtils.instantiateClass(type, new LocalTables());
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }

    public static String dmn(String id) {
        try {
            return Files.readString(Path.of("dmn", id + ".dmn"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
