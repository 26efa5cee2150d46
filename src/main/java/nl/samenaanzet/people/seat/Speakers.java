package nl.samenaanzet.people.seat;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import nl.samenaanzet.people.account.SignedInUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** For which seat somebody speaks at this moment: one query for each request, none for who is not of the kernteam. */
@Component
public class Speakers {

    private static final String KEPT = Speakers.class.getName();

    private final Mandates mandates;
    private final Clock clock;
    private final HouseLanguage language;

    Speakers(Mandates mandates, Clock clock, HouseLanguage language) {
        this.mandates = mandates;
        this.clock = clock;
        this.language = language;
    }

    /** The person with the seat they speak for now. */
    public SignedIn now(SignedInUser user) {
        var now = clock.instant();
        return of(user).stream()
                .filter(m -> m.holds(now))
                .findFirst()
                .map(m -> m.is(MandateKind.SUBSTITUTE)
                        ? user.person().substituting(m.seat(), language)
                        : user.person().speakingFor(m.seat()))
                .orElse(user.person());
    }

    /** @throws Refusal with why there is none */
    public SeatView seat(SignedInUser user) {
        var now = clock.instant();
        var own = of(user);
        return own.stream()
                .filter(m -> m.holds(now))
                .findFirst()
                .map(m -> m.seat().view())
                .orElseThrow(() -> refusal(own, now));
    }

    private static Refusal refusal(List<Mandate> own, Instant now) {
        var coming = own.stream()
                .filter(m -> !m.over(now))
                .min(Comparator.comparing(m -> m.view().period().from()));
        if (coming.isPresent()) {
            return refusal(
                    "people.refusal.notYet",
                    coming.get(),
                    coming.get().view().period().from());
        }
        var last = own.stream()
                .filter(m -> m.term().isPresent())
                .max(Comparator.comparing(m -> m.view().period().until()));
        return last.map(m ->
                        refusal("people.refusal.ended", m, m.view().period().until()))
                .orElseGet(() -> new Refusal("people.refusal.noSeat"));
    }

    private static Refusal refusal(String key, Mandate mandate, Instant moment) {
        return new Refusal(
                "%s.%s".formatted(key, mandate.view().kind()), mandate.seat().number(), DayWords.figures(moment));
    }

    /** What one request found, for this very sign-in only. */
    private record Kept(SignedInUser user, List<Mandate> mandates) {}

    private List<Mandate> of(SignedInUser user) {
        if (!user.person().is(Role.KERNTEAM)) {
            return List.of();
        }
        var request = Optional.ofNullable(RequestContextHolder.getRequestAttributes());
        return request.map(r -> r.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST))
                .map(Kept.class::cast)
                .filter(kept -> kept.user() == user)
                .map(Kept::mandates)
                .orElseGet(() -> {
                    var found = mandates.findByAccount(user.person().accountId());
                    request.ifPresent(
                            r -> r.setAttribute(KEPT, new Kept(user, found), RequestAttributes.SCOPE_REQUEST));
                    return found;
                });
    }
}
