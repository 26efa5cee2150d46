package nl.samenaanzet.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads tables and their FEEL texts as Camunda does, without a process. Safe to share between threads. */
public interface Feel {

    /** @throws IllegalArgumentException when Camunda cannot read it */
    Ready parse(String xml);

    /**
     * Why a text cannot be read.
     *
     * @param test true for a cell with conditions, false for an expression
     */
    Optional<String> fault(String text, boolean test);

    /** @throws IllegalArgumentException when it cannot be read */
    Mentioned mentions(String text, boolean test);

    /** @throws IllegalArgumentException when it cannot be read */
    Cell cell(String text, boolean test);

    /** A table that is parsed once and asked many times. */
    @FunctionalInterface
    interface Ready {

        /**
         * The ids of the rows that fire.
         *
         * @throws IllegalArgumentException when the table has no answer
         */
        List<String> rules(Map<String, Object> inputs);
    }

    /** One FEEL text. */
    interface Cell {

        Set<String> variables();

        Object value(Map<String, Object> inputs);

        boolean matches(Object value, Map<String, Object> inputs);
    }

    /**
     * @param variables names that are read from outside
     * @param texts texts beside a variable, by its name; all of a cell by ""
     * @param ceilings names that an expression does not let others pass
     * @param loops it counts through a range, or brings a function of its own or of Java
     */
    record Mentioned(
            Set<String> variables,
            Set<BigDecimal> numbers,
            Map<String, Set<String>> texts,
            Set<String> ceilings,
            boolean loops) {}
}
