package nl.samenaanzet.privacy.marks;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.samenaanzet.privacy.marks.Mark.Kind;

/** Telephone numbers as the Dutch write them, and those of other countries with their code. */
class PhoneFinder implements PersonFinder {

    private static final String HERE = "NL";
    private static final int TRIES = 10_000;

    /** What is shorter is of an organisation: 14 030. */
    private static final int SHORTEST = 7;

    /** Nobody has these at home. */
    private static final Set<PhoneNumberType> OF_NOBODY =
            EnumSet.of(PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST);

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public List<Mark> in(String text) {
        return StreamSupport.stream(
                        numbers.findNumbers(text, HERE, Leniency.VALID, TRIES).spliterator(), false)
                .filter(this::ofSomebody)
                .map(found -> new Mark(Kind.PHONE, found.start(), found.rawString()))
                .toList();
    }

    private boolean ofSomebody(PhoneNumberMatch found) {
        return !OF_NOBODY.contains(numbers.getNumberType(found.number()))
                && numbers.getNationalSignificantNumber(found.number()).length() >= SHORTEST;
    }
}
