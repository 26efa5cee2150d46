package badhouse.open;

import java.util.List;

/** Calls all that the service has, as pages do: in a lambda, by reference, and at once. */
class OpenPage {

    private final OpenService service = new OpenService();

    List<Runnable> acts() {
        service.read();
        return List.of(() -> service.change(), service::changeByReference, () -> service.changeByRole());
    }
}
