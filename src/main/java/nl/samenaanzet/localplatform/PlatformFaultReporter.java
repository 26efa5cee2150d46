package nl.samenaanzet.localplatform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Shows a {@link PlatformFault} as one line instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlatformFaultReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPlatform.class);

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PlatformFault fault) {
                if (!fault.getMessage().isEmpty()) {
                    LOG.error(fault.getMessage());
                }
                LOG.debug("The cause of it", fault);
                return true;
            }
        }
        return false;
    }
}
