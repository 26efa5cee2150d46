package nl.samenaanzet.engine.step;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.samenaanzet.engine.ProcessWorker;
import org.springframework.util.ClassUtils;

/** One service task: a public method of a {@link ProcessWorker}, with one record as its only parameter. */
record StepMethod(Object worker, Method method, String jobType) {

    /**
     * The steps of a worker.
     *
     * @throws IllegalStateException when a method does not have the agreed shape
     */
    static List<StepMethod> of(Object worker) {
        var type = ClassUtils.getUserClass(worker);
        var process = type.getAnnotation(ProcessWorker.class).process();
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .map(m -> of(worker, m, process))
                .toList();
    }

    private static StepMethod of(Object worker, Method method, String process) {
        var types = method.getParameterTypes();
        var returned = method.getReturnType();
        if (types.length != 1 || !types[0].isRecord() || !(returned.isRecord() || returned == void.class)) {
            throw new IllegalStateException("A step takes one record and returns a record or nothing: " + method);
        }
        method.setAccessible(true);
        return new StepMethod(worker, method, process + "." + method.getName());
    }

    Class<?> input() {
        return method.getParameterTypes()[0];
    }

    /**
     * Only what the step needs, and the number that names the dossier to people; empty for all, where a step takes what
     * it does not name.
     */
    List<String> variables() {
        if (Arrays.stream(input().getDeclaredFields())
                .anyMatch(field -> field.isAnnotationPresent(JsonAnySetter.class))) {
            return List.of();
        }
        var names = new ArrayList<>(Arrays.stream(input().getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        if (!names.contains("dossierNumber")) {
            names.add("dossierNumber");
        }
        return names;
    }

    /** @return the record with what is new, or null */
    Object run(Object input) throws Exception {
        try {
            return method.invoke(worker, input);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
