package nl.samenaanzet.council;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.inbox.SubjectWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks about an item of the council say what it is about. */
@Component
class ItemWords implements SubjectWords {

    private final JdbcClient database;

    ItemWords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Collection<String> subjects) {
        return database
                .sql("select id, about from council_item where id in (:ids)")
                .param("ids", subjects.stream().map(UUID::fromString).toList())
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class).toString(), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
