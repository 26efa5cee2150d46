package nl.samenaanzet.notification.web;

import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.notification.Notification;
import nl.samenaanzet.notification.Rappelling;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was told what of a dossier, whom it waits for, and asking them once more. */
@Controller
class DossierToldPage {

    private final Notification notification;
    private final Rappelling rappelling;
    private final Dossiers dossiers;

    DossierToldPage(Notification notification, Rappelling rappelling, Dossiers dossiers) {
        this.notification = notification;
        this.rappelling = rappelling;
        this.dossiers = dossiers;
    }

    @GetMapping("/notification/dossiers/{number}")
    String told(@PathVariable String number, Model model) {
        model.addAttribute("dossier", dossiers.byNumber(number));
        model.addAttribute("waiting", rappelling.waiting(number));
        model.addAttribute("told", notification.told(number));
        model.addAttribute("standsStill", notification.standsStill());
        return "notification/told";
    }

    @PostMapping("/notification/dossiers/{number}/rappel")
    String rappel(
            @PathVariable String number,
            @RequestParam String subject,
            @RequestParam String step,
            Model model,
            RedirectAttributes next) {
        dossiers.byNumber(number);
        return Act.on(model, () -> next.addFlashAttribute("rappelled", rappelling.rappel(number, subject, step)))
                .then("/notification/dossiers/" + number)
                .orShow(() -> told(number, model));
    }
}
