package nl.samenaanzet.api.web;

import java.util.Comparator;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong in the API is problem+json, not a page. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final int LONGEST = 60;

    private final Problems problems;

    ApiProblems(Problems problems) {
        this.problems = problems;
    }

    /** The first fault by name: the same question gets the same answer. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> filter(BindException wrong) {
        var field = wrong.getFieldErrors().stream()
                .min(Comparator.comparing(FieldError::getField))
                .orElseThrow();
        return field.isBindingFailure()
                ? unreadable(field.getField(), field.getRejectedValue())
                : answer(problems.of(
                        HttpStatus.BAD_REQUEST, "api.problem.value", field.getField(), field.getDefaultMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> address(TypeMismatchException wrong) {
        return unreadable(wrong.getPropertyName(), wrong.getValue());
    }

    private ResponseEntity<ProblemDetail> unreadable(String name, Object value) {
        var typed = String.valueOf(value);
        return answer(problems.of(
                HttpStatus.BAD_REQUEST,
                "api.problem.unreadable",
                name,
                typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> media(HttpMediaTypeNotAcceptableException wrong) {
        return answer(problems.of(HttpStatus.NOT_ACCEPTABLE, "api.problem.media"));
    }

    /** A fault of ours: a number that is in the log too, and nothing of what went wrong inside. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> ours(Exception fault) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {}", reference, fault);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "api.problem.ours", reference));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }
}
