package badhouse.approval;

import badhouse.approval.web.BadPage;
import badhouse.engine.BadEngine;
import io.camunda.client.CamundaClient;

/** A root that knows Camunda, the engine module and its own pages. */
public class BadRoot {

    CamundaClient client;
    BadEngine engine;
    BadPage page;
}
