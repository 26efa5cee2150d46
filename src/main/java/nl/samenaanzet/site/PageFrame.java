package nl.samenaanzet.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.language.HouseLanguage.Choice;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.PageLink;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SectorSpec;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import nl.samenaanzet.people.TrialAccounts;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page needs: who is signed in, which links they see, the theme, the languages. */
@ControllerAdvice
class PageFrame {

    private static final int SHOWN_ON_A_TELEPHONE = 4;

    private final People people;
    private final TrialAccounts trial;
    private final SiteProperties properties;
    private final HouseLanguage language;
    private final Navigation navigation;

    PageFrame(
            People people,
            TrialAccounts trial,
            SiteProperties properties,
            HouseLanguage language,
            Navigation navigation) {
        this.people = people;
        this.trial = trial;
        this.properties = properties;
        this.language = language;
        this.navigation = navigation;
    }

    /**
     * @param person null when nobody is signed in
     * @param languages that the pages can be read in
     * @param sectors names by key, asked for once a page needs them
     */
    record Frame(
            SignedIn person,
            List<NavItem> nav,
            Site site,
            String lang,
            List<Choice> languages,
            String path,
            Supplier<Map<String, String>> sectors,
            List<PageLink> allLinks) {

        /**
         * Which site this is.
         *
         * @param trial everybody can try it, with accounts that are no secret
         */
        record Site(boolean trial, String themeClass, String neighbourhood) {}

        /** The languages to switch to. */
        public List<Choice> others() {
            return languages.stream()
                    .filter(choice -> !choice.tag().equals(lang))
                    .toList();
        }

        /** What other modules put on this page. */
        public List<PageLink> links(String page) {
            return allLinks.stream().filter(link -> link.shown(page, person)).toList();
        }

        /** The name of a sector; the key itself when there is none any more. */
        public String sector(String key) {
            return key == null ? "" : sectors.get().getOrDefault(key, key);
        }

        public boolean is(String role) {
            return person != null && person.is(Role.valueOf(role));
        }

        /** Date and time in Amsterdam, in words: "3 maart 2025 om 17:00". */
        public String when(Instant instant) {
            return instant == null ? "" : DayWords.when(instant, locale());
        }

        /** From when until when in Amsterdam: "3 maart 2025, 19:30 tot 22:00"; on two days both in full. */
        public String period(Instant from, Instant until) {
            return from == null || until == null ? when(from) : DayWords.period(from, until, locale());
        }

        /** A date in words: "3 maart 2025". */
        public String day(LocalDate date) {
            return date == null ? "" : DayWords.day(date, locale());
        }

        /** A source in its parts, with a link at each article. */
        public List<Citation> cited(String source) {
            return source == null ? List.of() : Citation.of(source);
        }

        private Locale locale() {
            return HouseLanguage.tagged(lang);
        }

        /** Whether there are more links than a telephone can show before the page begins. */
        public boolean folds() {
            return nav.size() > SHOWN_ON_A_TELEPHONE;
        }

        public boolean current(NavItem item) {
            return under(item)
                    && nav.stream()
                            .noneMatch(other -> under(other)
                                    && other.href().length() > item.href().length());
        }

        private boolean under(NavItem item) {
            return path.equals(item.href()) || path.startsWith(item.href() + "/");
        }
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        var person = signedIn() ? people.me() : null;
        var lang = language.ours(locale).toLanguageTag();
        return new Frame(
                person,
                navigation.of(person),
                new Frame.Site(trial.on(), properties.themeClass(), properties.neighbourhood()),
                lang,
                language.choices(),
                request.getServletPath(),
                SingletonSupplier.of(
                        () -> people.sectors().stream().collect(Collectors.toMap(SectorSpec::key, SectorSpec::name))),
                navigation.links());
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && !(authentication instanceof AnonymousAuthenticationToken)
                && authentication.isAuthenticated();
    }
}
