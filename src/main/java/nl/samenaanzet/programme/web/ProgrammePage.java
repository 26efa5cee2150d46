package nl.samenaanzet.programme.web;

import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.programme.ProgrammeImport;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the programme is and what is still open. */
@Controller
class ProgrammePage {

    private static final Role[] COALITION = {Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER
    };

    private final ProgrammeImport imported;
    private final People people;

    ProgrammePage(ProgrammeImport imported, People people) {
        this.imported = imported;
        this.people = people;
    }

    @GetMapping("/programme")
    String programme(Model model) {
        model.addAttribute("programme", imported.programme());
        model.addAttribute("seats", people.kernteam());
        return "programme/programme";
    }

    @Bean
    static AccessRules programmeAccess() {
        return AccessRules.of(
                Access.signedIn("/programme"),
                Access.of("/programme/board", COALITION),
                Access.of("/programme/consent", Role.SECRETARY),
                Access.of("/programme/**", Role.PROCESS_OWNER));
    }

    @Bean
    static NavItem programmeNav() {
        return NavItem.of("programme.nav", "/programme", 40);
    }
}
