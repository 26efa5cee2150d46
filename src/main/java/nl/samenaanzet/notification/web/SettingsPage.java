package nl.samenaanzet.notification.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.notification.NoticeKind;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.Preferences;
import nl.samenaanzet.people.OwnDetails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Which e-mail the signed-in person gets, and when. */
@Controller
class SettingsPage {

    private final Preferences preferences;
    private final OwnDetails details;

    SettingsPage(Preferences preferences, OwnDetails details) {
        this.preferences = preferences;
        this.details = details;
    }

    /** @param pace by name of the kind */
    record SettingsForm(Map<String, String> pace, String language) {

        SettingsForm {
            pace = pace == null ? Map.of() : pace;
        }
    }

    @GetMapping("/notification/settings")
    String settings(Model model) {
        var mine = preferences.mine();
        var pace = new LinkedHashMap<String, String>();
        mine.paces().forEach((kind, chosen) -> pace.put(kind.name(), chosen.name()));
        model.addAttribute("form", new SettingsForm(pace, details.language().toLanguageTag()));
        return page(model);
    }

    @PostMapping("/notification/settings")
    String keep(@ModelAttribute("form") SettingsForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> preferences.keep(form.pace(), form.language()))
                .then("/notification/settings?kept")
                .orShow(() -> page(model));
    }

    private String page(Model model) {
        model.addAttribute(
                "kinds",
                preferences.mineToChoose().stream().map(NoticeKind::name).toList());
        model.addAttribute("paces", Pace.values());
        model.addAttribute("reachable", preferences.reachable());
        return "notification/settings";
    }
}
