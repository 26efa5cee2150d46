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
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import tools.jackson.databind.json.JsonMapper;

/** What waits in the outbox is JSON: an id in an event reads back as itself, also from before a restart. */
class TypedIdsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.samenaanzet");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000002a");

    /** Lost what it was: its only way back is not there. */
    private record Lost(UUID id) {

        @com.fasterxml.jackson.annotation.JsonValue
        String shown() {
            return "id " + id;
        }
    }

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
    void anIdInAnEventReadsBack(Class<?> type) throws ReflectiveOperationException {
        assertThat(read(type, written(type))).isEqualTo(of(type));
    }

    /** It was a text in the events of before it had a type, which may still wait. */
    @Test
    void theIdOfAnEvaluationIsItsText() {
        assertThat(JSON.writeValueAsString(new EvaluationId(ID))).isEqualTo('"' + ID.toString() + '"');
        assertThat(ids()).contains(EvaluationId.class).hasSizeGreaterThan(5);
    }

    @Test
    void anIdThatIsLostIsSeen() {
        assertThatThrownBy(
                        () -> assertThat(read(Lost.class, written(Lost.class))).isEqualTo(of(Lost.class)))
                .isInstanceOf(Throwable.class);
    }

    private static Object read(Class<?> type, String json) {
        return JSON.readValue(json, type);
    }

    private static String written(Class<?> type) throws ReflectiveOperationException {
        return JSON.writeValueAsString(of(type));
    }

    private static Object of(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor(UUID.class);
        constructor.setAccessible(true);
        return constructor.newInstance(ID);
    }
}
