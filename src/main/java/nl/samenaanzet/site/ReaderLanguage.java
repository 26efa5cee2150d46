package nl.samenaanzet.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.OwnDetails;
import nl.samenaanzet.people.People;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language of the pages, kept by the browser; that of letters follows when somebody who is signed in switches. */
@Component("localeResolver")
class ReaderLanguage extends CookieLocaleResolver {

    private final HouseLanguage language;
    private final People people;
    private final OwnDetails details;

    ReaderLanguage(HouseLanguage language, People people, OwnDetails details) {
        super("taal");
        this.language = language;
        this.people = people;
        this.details = details;
        setDefaultLocaleFunction(request -> language.locale());
        setCookieSameSite("Lax");
        setCookieHttpOnly(true);
        setRejectInvalidCookies(false);
    }

    @Override
    protected Locale parseLocaleValue(String typed) {
        return language.ours(super.parseLocaleValue(typed));
    }

    @Override
    public void setLocaleContext(HttpServletRequest request, HttpServletResponse response, LocaleContext chosen) {
        super.setLocaleContext(request, response, chosen);
        if (people.signedIn().isPresent()) {
            details.speak(chosen.getLocale().toLanguageTag());
        }
    }
}
