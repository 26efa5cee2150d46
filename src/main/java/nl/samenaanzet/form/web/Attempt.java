package nl.samenaanzet.form.web;

import nl.samenaanzet.form.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * An act that cannot be done, tried for what the rules say of it: every transaction that would keep something ends
 * before it does, so nobody is told of it either.
 */
@Component
class Attempt implements TransactionExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);
    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    /** The rules let it pass. */
    private static class NotKept extends RuntimeException {
        private NotKept() {
            super(null, null, false, false);
        }
    }

    /** Refuses as the act does. What fails over something that is missing has nothing to say of the rest. */
    static <T> Act.Making<T> of(Act.Making<T> act) {
        return () -> {
            NOW.set(true);
            try {
                act.run();
            } catch (Refusal | AccessDeniedException said) {
                throw said;
            } catch (NotKept passed) {
                LOG.debug("The rules have nothing against the rest of the form");
            } catch (RuntimeException stumbled) {
                LOG.warn("A rule fails over what is missing in a form", stumbled);
            } finally {
                NOW.remove();
            }
            return null;
        };
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (NOW.get() && !transaction.isReadOnly()) {
            throw new NotKept();
        }
    }
}
