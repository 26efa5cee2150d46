package nl.samenaanzet.notification.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.notification.NoticeKind;
import nl.samenaanzet.notification.Pace;
import nl.samenaanzet.notification.Preferences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which e-mail the signed-in person gets, and when. */
@Controller
class SettingsPage {

    private static final Set<String> OTHERS = Set.of("language", "_csrf", "lang");

    private final Preferences preferences;

    SettingsPage(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping("/notification/settings")
    String settings(Model model) {
        var mine = preferences.mine();
        var chosen = new LinkedHashMap<String, String>();
        mine.paces().forEach((kind, pace) -> chosen.put(kind.name(), pace.name()));
        return page(chosen, mine.language(), model);
    }

    @PostMapping("/notification/settings")
    String keep(@RequestParam Map<String, String> typed, Model model) {
        var paces = new LinkedHashMap<>(typed);
        paces.keySet().removeAll(OTHERS);
        return Act.on(model, () -> preferences.keep(paces, typed.get("language"))).then("/notification/settings?kept")
                .orShow(() -> page(paces, typed.get("language"), model));
    }

    private String page(Map<String, String> chosen, String language, Model model) {
        model.addAttribute("kinds", preferences.mineToChoose().stream().map(NoticeKind::name).toList());
        model.addAttribute("paces", Pace.values());
        model.addAttribute("chosen", chosen);
        model.addAttribute("language", language);
        model.addAttribute("reachable", preferences.reachable());
        return "notification/settings";
    }
}
