package nl.samenaanzet.tables;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.samenaanzet.tables.LocalTables.Mentions;
import org.camunda.feel.syntaxtree.Comparison;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.LessOrEqual;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import scala.Product;
import scala.Tuple2;
import scala.collection.Iterable;
import scala.collection.Iterator;

/** Walks through the syntax tree of a FEEL text. Its nodes are Scala's products, so one loop knows them all. */
public final class FeelReader {

    private static final Set<String> OF_FEEL = Set.of("item", "partial", "?", "cellInput", "inputValue");

    private final Set<String> variables = new LinkedHashSet<>();
    private final Set<String> bound = new HashSet<>(OF_FEEL);
    private final Set<BigDecimal> numbers = new LinkedHashSet<>();
    private final Map<String, Set<String>> texts = new LinkedHashMap<>();
    private final Set<String> ceilings = new LinkedHashSet<>();
    private boolean loops;

    private FeelReader() {}

    public static Mentions read(ParsedExpression parsed) {
        var reader = new FeelReader();
        reader.walk(parsed.expression());
        reader.variables.removeAll(reader.bound);
        reader.ceilings.removeAll(reader.bound);
        reader.note("", reader.texts(parsed.expression()));
        return new Mentions(reader.variables, reader.numbers, reader.texts, reader.ceilings, reader.loops);
    }

    private void walk(Object node) {
        switch (node) {
            case Ref ref -> variables.add(ref.names().head());
            case ConstNumber number -> numbers.add(number.value().bigDecimal());
            case FunctionDefinition function -> loops = true;
            case JavaFunctionInvocation java -> loops = true;
            case For loop -> loops = true;
            case IterationContext range -> loops = true;
            case EveryItem every -> bind(every.iterators());
            case SomeItem some -> bind(some.iterators());
            case FunctionInvocation call -> compared(call);
            case LessOrEqual most -> ceilings.addAll(refs(most.y()));
            case Comparison comparison -> compared(comparison);
            case In in -> compared(in);
            case null, default -> {}
        }
        inside(node).forEachRemaining(this::walk);
    }

    private void bind(Iterable<Tuple2<String, org.camunda.feel.syntaxtree.Exp>> iterators) {
        var each = iterators.iterator();
        while (each.hasNext()) {
            bound.add(each.next()._1());
        }
    }

    /** Texts beside a variable: {@code list contains(["a", "b"], x)}, {@code x = "a"}, {@code x in ("a", "b")}. */
    private void compared(Object node) {
        refs(node).forEach(name -> note(name, texts(node)));
    }

    private void note(String name, Set<String> found) {
        texts.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(found);
    }

    private Set<String> refs(Object node) {
        var found = new LinkedHashSet<String>();
        if (node instanceof Ref ref) {
            found.add(ref.names().head());
        }
        inside(node).forEachRemaining(n -> found.addAll(refs(n)));
        return found;
    }

    private Set<String> texts(Object node) {
        var found = new LinkedHashSet<String>();
        if (node instanceof ConstString text) {
            found.add(text.value());
        }
        inside(node).forEachRemaining(n -> found.addAll(texts(n)));
        return found;
    }

    private static java.util.Iterator<Object> inside(Object node) {
        Iterator<?> scala = switch (node) {
            case Iterable<?> many -> many.iterator();
            case Product product -> product.productIterator();
            case null, default -> null;
        };
        return new java.util.Iterator<>() {
            @Override
            public boolean hasNext() {
                return scala != null && scala.hasNext();
            }

            @Override
            public Object next() {
                return scala.next();
            }
        };
    }
}
