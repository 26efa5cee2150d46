package nl.samenaanzet.localplatform;

import org.springframework.boot.ExitCodeGenerator;

/** Stops the start. The message is one line that says what is wrong and which property changes it. */
public class PlatformFault extends RuntimeException implements ExitCodeGenerator {

    public PlatformFault(String message) {
        super(message);
    }

    public PlatformFault(String message, Throwable cause) {
        super(message, cause);
    }

    /** Not a fault but an end that was asked for; nothing is said about it. */
    public static PlatformFault cancelled(PlatformFault cause) {
        return new PlatformFault("", cause);
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}
