package nl.samenaanzet.api.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What can be read and downloaded, for people. */
@Controller
class OpenDataPage {

    private static final List<String> LISTS = List.of("besluiten", "ambities", "vergaderingen", "raadsstukken");
    private static final List<String> ORI_LISTS = List.of("vergaderingen", "agendapunten", "informatieobjecten");

    private final ApiProperties properties;

    OpenDataPage(ApiProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/besluiten/open-data")
    String openData(Model model) {
        model.addAttribute("lists", LISTS);
        model.addAttribute("ori", ORI_LISTS);
        model.addAttribute("base", Site.api());
        model.addAttribute("limit", properties.limit());
        model.addAttribute("version", ApiHeaders.VERSION);
        return "api/open-data";
    }
}
