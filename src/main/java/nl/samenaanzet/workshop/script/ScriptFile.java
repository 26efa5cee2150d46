package nl.samenaanzet.workshop.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.samenaanzet.workshop.Scripts.Part;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The first version of the script, as the coalition delivers it. */
@Component
public class ScriptFile {

    private record Content(String reason, List<Part> parts) {}

    private final Content content;

    ScriptFile(@Value("${samenaanzet.workshop.script:classpath:programme/workshop-script.yaml}") Resource file) {
        try (var in = file.getInputStream()) {
            content = YAMLMapper.builder().build().readValue(in, Content.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The script of the workshops cannot be read: " + file.getDescription(), unreadable);
        }
        if (content.parts().size() != 5) {
            throw new IllegalStateException("The script of the workshops has five parts: " + file.getDescription());
        }
    }

    public String reason() {
        return content.reason();
    }

    public List<Part> parts() {
        return content.parts();
    }
}
