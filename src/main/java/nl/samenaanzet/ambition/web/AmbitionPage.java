package nl.samenaanzet.ambition.web;

import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.Dossiers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ambitions and the dossiers of each. */
@Controller
class AmbitionPage {

    private final AmbitionCatalogue catalogue;
    private final Dossiers dossiers;

    AmbitionPage(AmbitionCatalogue catalogue, Dossiers dossiers) {
        this.catalogue = catalogue;
        this.dossiers = dossiers;
    }

    @GetMapping("/ambition")
    String ambitions(Model model) {
        model.addAttribute("ambitions", catalogue.all());
        model.addAttribute("dossiers", dossiers.newest(null));
        return "ambition/ambitions";
    }

    @GetMapping("/ambition/{code:[A-Z]{2,8}}")
    String ambition(@PathVariable String code, Model model) {
        model.addAttribute("ambition", catalogue.byCode(code));
        model.addAttribute("dossiers", dossiers.newest(code));
        return "ambition/ambition";
    }
}
