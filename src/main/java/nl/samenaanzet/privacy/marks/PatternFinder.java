package nl.samenaanzet.privacy.marks;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.samenaanzet.privacy.marks.Mark.Kind;

/**
 * Finds what has a form of its own.
 *
 * @param is whether what has the form is one
 */
record PatternFinder(Kind kind, Pattern form, Predicate<MatchResult> is) implements PersonFinder {

    private static final String BETWEEN = String.join("|", "van", "de", "den", "der", "het", "op", "ten", "ter");

    /** Street and number are taken along where they stand before the postcode. */
    private static final String ADDRESS =
            "(?:\\b\\p{Lu}\\p{Ll}[\\p{L}.'-]{1,40}(?: (?:" + BETWEEN + "|\\p{Lu}[\\p{L}.'-]{1,40})){0,4}"
                    + " (\\d{1,5}(?:[ -]?[\\p{L}\\d]{1,4})?),?\\s{1,3})?"
                    + "(?<![\\p{L}\\d.,/-])([1-9]\\d{3})(\\h?)(?!SA|SD|SS)[A-Z]{2}(?![\\p{L}\\d-])(?:,?\\h\\d{1,5}\\p{Ll}?\\b)?";

    static final List<PatternFinder> ALL = List.of(
            new PatternFinder(
                    Kind.EMAIL,
                    Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+"),
                    found -> true),
            new PatternFinder(
                    Kind.BSN,
                    Pattern.compile("(?<![\\p{L}\\d€])(?<!\\d[.,/-])(?<!€\\h?)"
                            + "(?:\\d{9}|\\d{4}[. ]\\d{2}[. ]\\d{3}|\\d{3}[. ]\\d{3}[. ]\\d{3}"
                            + "|(?<=(?i:bsn|nummer):?\\h)\\d{8})(?![\\p{L}\\d]|[.,/-]\\d)"),
                    found -> passesEleven(found.group())),
            new PatternFinder(Kind.ADDRESS, Pattern.compile(ADDRESS), PatternFinder::noYear));

    @Override
    public List<Mark> in(String text) {
        return form.matcher(text)
                .results()
                .filter(is)
                .map(found -> new Mark(kind, found.start(), found.group()))
                .toList();
    }

    /** The check of a burgerservicenummer: weights 9 to 2, and the last counts against. */
    static boolean passesEleven(String typed) {
        var digits = "0".repeat(Math.max(0, 9 - typed.replaceAll("\\D", "").length())) + typed.replaceAll("\\D", "");
        var sum = -digits.charAt(8) + '0';
        for (int i = 0; i < 8; i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        return sum % 11 == 0 && !digits.matches("0+");
    }

    /** "2026 EU" is a year unless a street stands before it. */
    private static boolean noYear(MatchResult found) {
        return found.group(1) != null
                || found.group(3).isEmpty()
                || !found.group(2).matches("(19|20)\\d\\d");
    }
}
