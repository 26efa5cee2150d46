package nl.samenaanzet.ambition.strategy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.Objects;
import nl.samenaanzet.ambition.Facts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps {@link Facts} as JSON, so that one more question needs no change of the database:
 * {@code {"onderwerp":"subsidie"}}.
 */
@Converter
public class FactsColumn implements AttributeConverter<Facts, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Facts facts) {
        var codes = facts.codes();
        codes.values().removeIf(Objects::isNull);
        return JSON.writeValueAsString(codes);
    }

    @Override
    public Facts convertToEntityAttribute(String column) {
        return Facts.of(JSON.readValue(column, new TypeReference<Map<String, Object>>() {}));
    }
}
