package nl.samenaanzet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;

/**
 * A FEEL value as a value of Java: text, number, truth, list, map or null. The FEEL engine gives its own values, those of
 * Scala, or those of Java where Zeebe's mapper lies beside it (as in tests): all of them are read.
 */
final class FeelValue {

    private FeelValue() { }

    static Object plain(Val value) {
        return switch (value) {
            case ValString text -> text.value();
            case ValNumber number -> number.value().bigDecimal();
            case ValBoolean truth -> truth.value();
            case ValList list -> {
                var items = new ArrayList<>();
                var each = list.items().iterator();
                while (each.hasNext()) {
                    items.add(plain(each.next()));
                }
                yield items;
            }
            case ValContext context -> {
                var entries = new LinkedHashMap<String, Object>();
                var each = context.context().variableProvider().getVariables().iterator();
                while (each.hasNext()) {
                    var entry = each.next();
                    entries.put(entry._1(), java(entry._2()));
                }
                yield entries;
            }
            default -> null;
        };
    }

    static Object java(Object value) {
        return switch (value) {
            case null -> null;
            case Val inner -> plain(inner);
            case scala.math.BigDecimal number -> number.bigDecimal();
            case scala.collection.Map<?, ?> map -> {
                var entries = new LinkedHashMap<>();
                map.foreachEntry((name, inner) -> entries.put(name, java(inner)));
                yield entries;
            }
            case scala.collection.Iterable<?> list -> {
                var items = new ArrayList<>();
                list.foreach(inner -> items.add(java(inner)));
                yield items;
            }
            case Map<?, ?> map -> {
                var entries = new LinkedHashMap<>();
                map.forEach((name, inner) -> entries.put(name, java(inner)));
                yield entries;
            }
            case Collection<?> list -> list.stream().map(FeelValue::java).toList();
            case Long number -> java.math.BigDecimal.valueOf(number);
            case String text -> text;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }
}
