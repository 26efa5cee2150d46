package nl.samenaanzet.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Tables answer the same with and without Zeebe's value mapper, which lies on the path of tests only. */
class LocalTablesAloneTest {

    private static final String LIST = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
              <decision id="list" name="list"><decisionTable id="t" hitPolicy="COLLECT">
                <input id="i"><inputExpression id="e" typeRef="number"><text>n</text></inputExpression></input>
                <output id="o" name="o" typeRef="number"/>
                <rule id="r1"><inputEntry id="c1"><text>&gt; 1</text></inputEntry><outputEntry id="a1"><text>2.50</text></outputEntry></rule>
                <rule id="r2"><inputEntry id="c2"><text>&gt; 2</text></inputEntry><outputEntry id="a2"><text>n + 1</text></outputEntry></rule>
              </decisionTable></decision></definitions>""";

    @Test
    void aPackagedApplicationReadsTheSameAsATest() throws Exception {
        var compass = Files.readString(Path.of("dmn/decision-compass.dmn"));
        var inputs = Map.<String, Object>of(
                "besluitNodig",
                "geen",
                "binnenRaadsdoelen",
                "ja",
                "eigenaarschap",
                "gedeeld",
                "wensenGewogen",
                true,
                "afsprakenVast",
                true);
        for (var tables : List.of(new LocalTables(), alone(LocalTables::new))) {
            var answer = tables.parse(compass).evaluate(inputs);
            assertThat(answer.output().path("zone").asString()).isEqualTo("samen_aan_zet");
            assertThat(answer.output().path("regel").asString()).isNotEmpty();
        }
    }

    @Test
    void aListOfNumbersKeepsItsNumbers() throws Exception {
        for (var tables : List.of(new LocalTables(), alone(LocalTables::new))) {
            assertThat(tables.parse(LIST).evaluate(Map.of("n", 4)).output().toString())
                    .isEqualTo("[2.50,5]");
        }
    }

    /** As in the packaged application: nobody offers a mapper of values. */
    private static <T> T alone(Callable<T> made) throws Exception {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(new ClassLoader(before) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.contains("CustomValueMapper") ? Collections.emptyEnumeration() : super.getResources(name);
            }
        });
        try {
            return made.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
