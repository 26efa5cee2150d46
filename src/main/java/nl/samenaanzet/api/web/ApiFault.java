package nl.samenaanzet.api.web;

import org.springframework.http.HttpStatus;

/** A request to the API that has no answer; the message is a key of our bundle. */
public class ApiFault extends RuntimeException {

    private final HttpStatus status;
    private final transient Object[] arguments;

    private ApiFault(HttpStatus status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.arguments = arguments;
    }

    /** A mistake in the question. */
    static ApiFault asked(String key, Object... arguments) {
        return new ApiFault(HttpStatus.BAD_REQUEST, key, arguments);
    }

    /** There is no such thing. */
    public static ApiFault none(String key, Object... arguments) {
        return new ApiFault(HttpStatus.NOT_FOUND, key, arguments);
    }

    HttpStatus status() {
        return status;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
