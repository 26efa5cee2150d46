package nl.samenaanzet.api.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong, as RFC 9457 says it, in Dutch. */
@Component
public class Problems {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key of a sentence that says what to do */
    ProblemDetail of(HttpStatus status, String key, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, arguments, DUTCH));
        problem.setTitle(messages.getMessage("api.title." + status.value(), null, DUTCH));
        return problem;
    }

    /** Where no controller is reached. */
    public void write(HttpServletResponse response, HttpStatus status, String key, Object... arguments) throws IOException {
        var problem = of(status, key, arguments);
        var said = new LinkedHashMap<String, Object>();
        said.put("type", "about:blank");
        said.put("title", problem.getTitle());
        said.put("status", status.value());
        said.put("detail", problem.getDetail());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(said));
    }
}
