package nl.samenaanzet.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.RecordStreamSource;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * An engine in whose place a new one can come, at the same address: it knows no case, and its clock tells the time of
 * now.
 */
class RenewedEngine implements ZeebeTestEngine {

    private final int port = FreePorts.one();
    private ZeebeTestEngine engine = EngineFactory.create(port);
    private boolean running;

    void renew() {
        stop();
        engine = EngineFactory.create(port);
        start();
    }

    @Override
    public void start() {
        engine.start();
        running = true;
    }

    @Override
    public void stop() {
        if (running) {
            running = false;
            engine.stop();
        }
    }

    @Override
    public RecordStreamSource getRecordStreamSource() {
        return engine.getRecordStreamSource();
    }

    @Override
    public ZeebeClient createClient() {
        return engine.createClient();
    }

    @Override
    public ZeebeClient createClient(ObjectMapper json) {
        return engine.createClient(json);
    }

    @Override
    public String getGatewayAddress() {
        return engine.getGatewayAddress();
    }

    @Override
    public void increaseTime(Duration time) {
        engine.increaseTime(time);
    }

    @Override
    public void waitForIdleState(Duration patience) throws InterruptedException, TimeoutException {
        engine.waitForIdleState(patience);
    }

    @Override
    public void waitForBusyState(Duration patience) throws InterruptedException, TimeoutException {
        engine.waitForBusyState(patience);
    }
}
