package nl.samenaanzet.testing;

import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The real Zeebe engine in memory, for the application to connect to. */
@TestConfiguration(proxyBeanMethods = false)
public class TestEngine {

    @Bean(initMethod = "start", destroyMethod = "stop")
    RenewedEngine testEngine() {
        return new RenewedEngine();
    }

    @Bean
    DynamicPropertyRegistrar engineAddress(ZeebeTestEngine engine) {
        return registry ->
                registry.add("samenaanzet.engine.grpc-address", () -> "http://" + engine.getGatewayAddress());
    }
}
