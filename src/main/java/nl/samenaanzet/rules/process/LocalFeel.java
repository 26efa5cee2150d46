package nl.samenaanzet.rules.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenaanzet.rules.Feel;
import nl.samenaanzet.tables.LocalCell;
import nl.samenaanzet.tables.LocalTables;
import org.springframework.stereotype.Component;

/** Camunda's own reader, in this application. */
@Component
class LocalFeel implements Feel {

    private final LocalTables tables;

    LocalFeel(LocalTables tables) {
        this.tables = tables;
    }

    @Override
    public Ready parse(String xml) {
        var table = tables.parse(xml);
        return inputs -> table.evaluate(inputs).rules();
    }

    @Override
    public Optional<String> fault(String text, boolean test) {
        return tables.fault(text, test);
    }

    @Override
    public Mentioned mentions(String text, boolean test) {
        var found = tables.mentions(text, test);
        return new Mentioned(found.variables(), found.numbers(), found.texts(), found.ceilings(), found.loops());
    }

    @Override
    public Cell cell(String text, boolean test) {
        return new Local(tables.cell(text, test));
    }

    private record Local(LocalCell cell) implements Cell {

        @Override
        public Set<String> variables() {
            return cell.variables();
        }

        @Override
        public Object value(Map<String, Object> inputs) {
            return cell.value(inputs);
        }

        @Override
        public boolean matches(Object value, Map<String, Object> inputs) {
            return cell.matches(value, inputs);
        }
    }
}
