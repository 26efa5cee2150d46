package nl.samenaanzet.engine.step;

import nl.samenaanzet.engine.EngineUnavailable;
import nl.samenaanzet.engine.TaskNotOpen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/** What the outbox tells again later is no fault: one line for debugging. Anything else is one, with its trace. */
@Component
class QuietRetries implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(QuietRetries.class);

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (failed, method, parameters) -> {
            if (failed instanceof EngineUnavailable || failed instanceof TaskNotOpen) {
                LOG.debug("{} is told again later: {}", method.getName(), failed.getMessage());
            } else {
                LOG.error(
                        "{}.{} failed; it is tried again",
                        method.getDeclaringClass().getSimpleName(),
                        method.getName(),
                        failed);
            }
        };
    }
}
