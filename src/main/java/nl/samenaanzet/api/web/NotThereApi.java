package nl.samenaanzet.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every other address of the API, one with a slash at its end too (API Design Rules, no-trailing-slash). */
@Hidden
@RestController
class NotThereApi {

    @GetMapping({"/api/v1", "/api/v1/**"})
    void notThere() {
        throw ApiFault.none("api.problem.address");
    }
}
