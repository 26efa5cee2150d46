package nl.samenaanzet.privacy.marks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.samenaanzet.privacy.marks.Mark.Kind;
import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;

/** Numbers of bank accounts, also in groups; only those whose check holds. */
class IbanFinder implements PersonFinder {

    private static final Pattern BEGIN = Pattern.compile("(?<![\\p{L}\\d])([A-Za-z]{2})\\d{2}");

    @Override
    public List<Mark> in(String text) {
        return BEGIN.matcher(text)
                .results()
                .flatMap(begin -> account(text, begin).stream())
                .toList();
    }

    private static Optional<Mark> account(String text, MatchResult begin) {
        var country = CountryCode.getByCode(begin.group(1).toUpperCase(Locale.ROOT));
        if (country == null || !IbanUtil.isSupportedCountry(country)) {
            return Optional.empty();
        }
        var plain = new StringBuilder();
        var at = begin.start();
        while (at < text.length() && plain.length() < IbanUtil.getIbanLength(country)) {
            var sign = text.charAt(at);
            if (Character.isLetterOrDigit(sign)) {
                plain.append(sign);
            } else if (sign != ' ' && sign != '\u00a0' && sign != '.' && sign != '-') {
                return Optional.empty();
            }
            at++;
        }
        var longer = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        return longer || !holds(plain.toString())
                ? Optional.empty()
                : Optional.of(new Mark(Kind.IBAN, begin.start(), text.substring(begin.start(), at)));
    }

    private static boolean holds(String account) {
        try {
            IbanUtil.validate(account.toUpperCase(Locale.ROOT));
            return true;
        } catch (RuntimeException none) {
            return false;
        }
    }
}
