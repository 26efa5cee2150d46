package nl.samenaanzet.publication.release;

import jakarta.persistence.AttributeConverter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.privacy.marks.Mark.Answer;

/** What a person said of what was found, in a column: {@code key=KEEP key=BLANK}. */
class MarkAnswers implements AttributeConverter<Map<String, Answer>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, Answer> answers) {
        return answers == null
                ? null
                : answers.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    @Override
    public Map<String, Answer> convertToEntityAttribute(String kept) {
        return kept == null || kept.isEmpty()
                ? Map.of()
                : Stream.of(kept.split(" "))
                        .map(each -> each.split("="))
                        .collect(Collectors.toMap(each -> each[0], each -> Answer.valueOf(each[1])));
    }
}
