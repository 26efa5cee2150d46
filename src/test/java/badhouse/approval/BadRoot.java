package badhouse.approval;

import badhouse.approval.web.BadPage;
import badhouse.engine.BadEngine;
import io.camunda.client.CamundaClient;
import java.security.MessageDigest;
import java.time.ZoneId;

/** A root that knows Camunda, the engine module, its own pages, a time zone and a hash. */
public class BadRoot {

    CamundaClient client;
    BadEngine engine;
    BadPage page;
    ZoneId zone;
    MessageDigest hash;
}
