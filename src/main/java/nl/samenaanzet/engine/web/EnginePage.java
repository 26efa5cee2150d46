package nl.samenaanzet.engine.web;

import nl.samenaanzet.engine.EngineStatus;
import nl.samenaanzet.engine.Instances;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.NavItem;
import nl.samenaanzet.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The way from a dossier to its processes in Operate, and how the talk with the engine goes. */
@Controller
class EnginePage {

    private final Instances instances;
    private final EngineStatus engine;

    EnginePage(Instances instances, EngineStatus engine) {
        this.instances = instances;
        this.engine = engine;
    }

    @GetMapping("/engine/dossiers/{number}")
    String dossier(@PathVariable String number, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("links", instances.of(number));
        return "engine/dossier";
    }

    @GetMapping("/engine")
    String status(Model model) {
        model.addAttribute("status", engine.status());
        return "engine/status";
    }

    @Bean
    static AccessRules engineAccess() {
        return AccessRules.of(
                Access.of("/engine", Role.PROCESS_OWNER),
                Access.of("/engine/dossiers/*", Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR));
    }

    @Bean
    static NavItem engineNav() {
        return NavItem.of("engine.nav", "/engine", 50, Role.PROCESS_OWNER);
    }
}
