package nl.samenaanzet.engine;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import nl.samenaanzet.engine.step.EngineStart;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The client, over gRPC only: a newer client than the cluster fails over REST (house, versions). */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(EngineProperties.class)
class EngineClient {

    /** A step waits for the disk, and then for Camunda to have it on disk too. */
    private static final int WORKER_THREADS = 16;

    /** {@link EngineStart} closes it. */
    @Bean(destroyMethod = "")
    @Lazy
    CamundaClient camundaClient(EngineProperties properties) {
        return CamundaClient.newClientBuilder()
                .grpcAddress(properties.grpcAddress())
                .preferRestOverGrpc(false)
                .defaultJobWorkerStreamEnabled(true)
                .numJobWorkerExecutionThreads(WORKER_THREADS)
                .defaultRequestTimeout(Duration.ofSeconds(5))
                .build();
    }
}
