package badhouse.approval;

import badhouse.approval.web.BadPage;
import badhouse.engine.BadEngine;
import io.camunda.client.CamundaClient;
import java.time.ZoneId;

/** A root that knows Camunda, the engine module, its own pages and a time zone. */
public class BadRoot {

    CamundaClient client;
    BadEngine engine;
    BadPage page;
    ZoneId zone;
}
