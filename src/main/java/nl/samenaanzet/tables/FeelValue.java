package nl.samenaanzet.tables;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A FEEL value as a value of Java: text, number, truth, list, map or null. The FEEL engine gives its own values, those
 * of Scala, or those of Java where Zeebe's mapper lies beside it (as in tests): all of them are read.
 */
public final class FeelValue {

    private FeelValue() {}

    public static Object java(Object value) {
        return switch (value) {
            case null -> null;
            case Val feel -> ofFeel(feel);
            case scala.math.BigDecimal number -> number.bigDecimal();
            case scala.collection.Map<?, ?> map -> java(CollectionConverters.asJava(map));
            case scala.collection.Iterable<?> list -> java(CollectionConverters.asJavaCollection(list));
            case Map<?, ?> map -> {
                var entries = new LinkedHashMap<>();
                map.forEach((name, inner) -> entries.put(name, java(inner)));
                yield entries;
            }
            case Collection<?> list -> list.stream().map(FeelValue::java).toList();
            case Long number -> BigDecimal.valueOf(number);
            case String text -> text;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static Object ofFeel(Val value) {
        return switch (value) {
            case ValString text -> text.value();
            case ValNumber number -> java(number.value());
            case ValBoolean truth -> truth.value();
            case ValList list -> java(list.items());
            case ValContext context -> java(context.context().variableProvider().getVariables());
            default -> null;
        };
    }
}
