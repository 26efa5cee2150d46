package nl.samenaanzet.api.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong, as RFC 9457 says it, in the language of the house. */
@Component
public class Problems {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HouseLanguage language;

    Problems(HouseLanguage language) {
        this.language = language;
    }

    /** @param key of a sentence that says what to do */
    ProblemDetail of(HttpStatus status, String key, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status, language.say(key, arguments));
        problem.setTitle(language.say("api.title." + status.value()));
        return problem;
    }

    /** Where no controller is reached. */
    public void write(HttpServletResponse response, HttpStatus status, String key, Object... arguments)
            throws IOException {
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
