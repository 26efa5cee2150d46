package nl.samenaanzet.engine;

import java.util.List;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.NameMatchMethodPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a listener did and that it was done are committed together (ADR 21): its row leaves the outbox in the listener's
 * own transaction. Spring Modulith by itself commits three times more for each listener, before and after it, and a
 * crash between two of them lets it run again. Nothing else changes: what fails is marked, and told again later.
 */
@Configuration(proxyBeanMethods = false)
class HeardOnce {

    /** What the listener on this thread hears. */
    private static final ThreadLocal<Heard> NOW = new ThreadLocal<>();

    private static final class Heard {
        private final UUID publication;
        private boolean begun;
        private boolean committed;

        private Heard(UUID publication) {
            this.publication = publication;
        }
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor outboxAdvisor() {
        var marks = new NameMatchMethodPointcut();
        marks.setMappedNames("markProcessing", "markCompleted", "markFailed");
        marks.setClassFilter(EventPublicationRepository.class::isAssignableFrom);
        var advisor = new DefaultPointcutAdvisor(marks, (MethodInterceptor) HeardOnce::mark);
        advisor.setOrder(0);
        return advisor;
    }

    /** The row stays as it was published while the listener works: that it is under way, only we need to know. */
    private static Object mark(MethodInvocation call) throws Throwable {
        var first = call.getArguments()[0];
        if (call.getMethod().getName().equals("markProcessing")) {
            NOW.set(new Heard((UUID) first));
            return null;
        }
        var heard = NOW.get();
        NOW.remove();
        var gone = heard != null
                && heard.committed
                && first instanceof TargetEventPublication publication
                && publication.getIdentifier().equals(heard.publication);
        return gone ? null : call.proceed();
    }

    @Bean
    static TransactionExecutionListener outboxListener(ObjectProvider<EventPublicationRepository> outbox) {
        return new TransactionExecutionListener() {
            @Override
            public void afterBegin(TransactionExecution transaction, Throwable failure) {
                var heard = NOW.get();
                if (heard != null && !heard.begun && failure == null && transaction.isNewTransaction()) {
                    heard.begun = true;
                    TransactionSynchronizationManager.registerSynchronization(leaving(outbox.getObject(), heard));
                }
            }
        };
    }

    private static TransactionSynchronization leaving(EventPublicationRepository outbox, Heard heard) {
        return new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                outbox.deletePublications(List.of(heard.publication));
            }

            @Override
            public void afterCommit() {
                heard.committed = true;
            }
        };
    }
}
