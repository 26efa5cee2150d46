package nl.samenaanzet.site;

import nl.samenaanzet.people.TrialAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, signing in, and the statement on accessibility. */
@Controller
class HomePage {

    private final TrialAccounts trial;

    HomePage(TrialAccounts trial) {
        this.trial = trial;
    }

    @GetMapping("/")
    String home() {
        return "site/home";
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("usernames", trial.usernames());
        model.addAttribute("password", TrialAccounts.PASSWORD);
        return "site/login";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "site/accessibility";
    }
}
