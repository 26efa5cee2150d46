package nl.samenaanzet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import org.junit.jupiter.api.Test;

class EngineStateTest {

    private final EngineState state = new EngineState();

    @Test
    void aBusyCamundaIsStillThere() {
        state.reached();
        state.failed(Status.Code.RESOURCE_EXHAUSTED);
        assertThat(state.isReachable()).isTrue();
    }

    @Test
    void oneThatDoesNotAnswerIsLostUntilItIsHeardAgain() {
        state.reached();
        state.failed(Status.Code.UNAVAILABLE);
        assertThat(state.isReachable()).isFalse();
        state.failed(Status.Code.RESOURCE_EXHAUSTED);
        assertThat(state.isReachable()).as("busy says nothing of before").isFalse();
        state.reached();
        assertThat(state.isReachable()).isTrue();
    }
}
