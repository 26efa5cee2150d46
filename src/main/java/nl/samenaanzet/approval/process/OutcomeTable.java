package nl.samenaanzet.approval.process;

import java.io.StringReader;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import nl.samenaanzet.approval.OutcomeGround;
import nl.samenaanzet.engine.ModelView;
import nl.samenaanzet.engine.Models;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What is kept of a question to table T4: its version, the row that matched with its source, and what was asked. */
@Component
class OutcomeTable {

    private static final String TABLE = "approval-outcome";
    private static final int LONGEST = 1000;

    private final Models models;
    private final Clock clock;
    private final Map<String, String> sources = new ConcurrentHashMap<>();

    OutcomeTable(Models models, Clock clock) {
        this.models = models;
        this.clock = clock;
    }

    OutcomeGround ground(String rule, Map<String, Object> inputs) {
        var model = models.newest(TABLE);
        var source = sources.computeIfAbsent(model.sha256() + rule, unknown -> source(model, rule));
        return new OutcomeGround(TABLE, model.version(), model.sha256(), rule, source, inputs, clock.instant());
    }

    /** The description of the row; each row has one. */
    private static String source(ModelView model, String rule) {
        try {
            var xpath = XPathFactory.newInstance().newXPath();
            xpath.setXPathVariableResolver(name -> rule.replace('-', '_'));
            var found = xpath.evaluate("//*[local-name()='rule'][@id=$rule]/*[local-name()='description']", parse(model.xml()));
            return found.length() > LONGEST ? found.substring(0, LONGEST) : found;
        } catch (Exception unreadable) {
            throw new IllegalStateException("Table " + TABLE + " cannot be read", unreadable);
        }
    }

    private static Document parse(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
