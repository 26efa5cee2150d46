package nl.samenaanzet.decision.route;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenaanzet.rules.PastDecisions;
import nl.samenaanzet.rules.PastDecisions.PastDecision;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The grounds of every route, for the replay of a new T1, T2 or T3. */
@Configuration(proxyBeanMethods = false)
class PastRoutes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    PastDecisions pastCompass(RouteGrounds grounds, TransactionTemplate transaction) {
        return new OfTable("decision-compass", grounds, transaction);
    }

    @Bean
    PastDecisions pastCompetence(RouteGrounds grounds, TransactionTemplate transaction) {
        return new OfTable("decision-competence", grounds, transaction);
    }

    @Bean
    PastDecisions pastRoute(RouteGrounds grounds, TransactionTemplate transaction) {
        return new OfTable("decision-route", grounds, transaction);
    }

    private record OfTable(String table, RouteGrounds grounds, TransactionTemplate transaction)
            implements PastDecisions {

        @Override
        public void each(Consumer<PastDecision> use) {
            transaction.executeWithoutResult(tx -> {
                var read = new LinkedHashMap<String, Map<String, Object>>();
                try (var past = grounds.past(table)) {
                    past.forEach(g -> use.accept(new PastDecision(
                            g.dossierNumber(),
                            g.about(),
                            read.computeIfAbsent(g.inputs(), OfTable::inputs),
                            g.rule(),
                            g.sha256())));
                }
            });
        }

        private static Map<String, Object> inputs(String json) {
            return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
        }
    }
}
