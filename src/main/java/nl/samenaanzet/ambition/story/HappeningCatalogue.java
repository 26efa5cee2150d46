package nl.samenaanzet.ambition.story;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every kind that the modules list. A kind that nobody lists is not written, and not read as something else. */
@Component
@Converter
public class HappeningCatalogue implements AttributeConverter<HappeningType, String> {

    private final Map<String, HappeningType> types;

    HappeningCatalogue(ObjectProvider<HappeningTypes> modules) {
        this.types = modules.stream()
                .flatMap(m -> Arrays.stream(m.all()))
                .collect(Collectors.toMap(HappeningType::key, Function.identity()));
    }

    HappeningType of(String key) {
        if (!types.containsKey(key)) {
            throw new IllegalStateException("No module lists the kind of happening '%s'".formatted(key));
        }
        return types.get(key);
    }

    public List<HappeningType> about(HappeningType.Topic topic) {
        return types.values().stream().filter(type -> type.topic() == topic).toList();
    }

    @Override
    public String convertToDatabaseColumn(HappeningType type) {
        return of(type.key()).key();
    }

    @Override
    public HappeningType convertToEntityAttribute(String key) {
        return of(key);
    }
}
