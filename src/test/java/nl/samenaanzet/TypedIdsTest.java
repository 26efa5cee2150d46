package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.core.EventSerializer;

/** What waits in the outbox is JSON: an id in an event is its text and reads back as itself after a restart. */
@OneDatabase
@ApplicationTest
class TypedIdsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.samenaanzet");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000002a");

    @Autowired
    EventSerializer outbox;

    /** Without its interface. */
    private record Plain(UUID id) {}

    static Set<Class<?>> ids() {
        var found = new LinkedHashSet<Class<?>>();
        HOUSE.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(ApplicationModuleListener.class))
                .map(JavaMethod::reflect)
                .forEach(method -> collect(method.getParameterTypes()[0], found, new LinkedHashSet<>()));
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> ids, Set<Class<?>> seen) {
        if (type.isRecord() && seen.add(type)) {
            if (isId(type)) {
                ids.add(type);
            }
            Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .forEach(part -> collect(part, ids, seen));
        }
    }

    private static boolean isId(Class<?> type) {
        var parts = type.getRecordComponents();
        return parts.length == 1 && parts[0].getType() == UUID.class;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anIdInAnEventIsItsTextAndReadsBack(Class<?> type) throws ReflectiveOperationException {
        check(type);
    }

    @Test
    void oneThatIsWrittenAsAnObjectIsSeen() {
        assertThat(ids()).hasSizeGreaterThan(5);
        assertThatThrownBy(() -> check(Plain.class)).isInstanceOf(AssertionError.class);
    }

    private void check(Class<?> type) throws ReflectiveOperationException {
        var id = of(type);
        var written = outbox.serialize(id);
        assertThat(written).isEqualTo('"' + ID.toString() + '"');
        assertThat((Object) outbox.deserialize(written, type)).isEqualTo(id);
    }

    private static Object of(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor(UUID.class);
        constructor.setAccessible(true);
        return constructor.newInstance(ID);
    }
}
