package nl.samenaanzet.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.TrialAccounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, signing in, and the statement on accessibility. */
@Controller
class HomePage {

    /** Why one may not come in. */
    private static final List<String> REFUSED = List.of("wrong", "locked", "usernameLacks", "passwordLacks");

    private final TrialAccounts trial;
    private final People people;

    HomePage(TrialAccounts trial, People people) {
        this.trial = trial;
        this.people = people;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("seats", people.kernteam().size());
        return "site/home";
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        var no = new Refusals();
        REFUSED.forEach(why -> no.when(
                request.getParameterMap().containsKey(why),
                why.startsWith("password") ? "password" : "username",
                "site.login." + why));
        model.addAttribute("refusals", no.none() ? List.of() : no.all().each());
        var session = request.getSession(false);
        if (session != null) {
            model.addAttribute("typed", session.getAttribute(LoginPause.TYPED));
            session.removeAttribute(LoginPause.TYPED);
        }
        model.addAttribute("usernames", trial.usernames());
        model.addAttribute("password", TrialAccounts.PASSWORD);
        return "site/login";
    }

    @GetMapping(UploadLimit.PAGE)
    String tooLarge(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        model.addAttribute("what", "tooLarge");
        model.addAttribute("text", "");
        return "site/error";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "site/accessibility";
    }
}
