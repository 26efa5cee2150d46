package nl.samenaanzet.api.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with a request, also to an address of the API that a library answers. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaults {

    private final Problems problems;

    ApiFaults(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(ApiFault fault) {
        return ResponseEntity.of(problems.of(fault.status(), fault.getMessage(), fault.arguments()))
                .build();
    }
}
