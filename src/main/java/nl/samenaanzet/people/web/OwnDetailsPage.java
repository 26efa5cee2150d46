package nl.samenaanzet.people.web;

import java.util.Optional;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.OwnDetails;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.seat.Seating;
import nl.samenaanzet.people.web.MandateForms.EmailForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What the house holds of who is signed in; they keep it themselves. */
@Controller
class OwnDetailsPage {

    private final OwnDetails details;
    private final People people;
    private final Seating seating;

    OwnDetailsPage(OwnDetails details, People people, Seating seating) {
        this.details = details;
        this.people = people;
        this.seating = seating;
    }

    @GetMapping("/people/me")
    String me(Model model) {
        var email = details.mine().email();
        model.addAttribute("form", new EmailForm(email == null ? "" : email, apart()));
        return page(model);
    }

    @PostMapping("/people/me")
    String me(@ModelAttribute("form") EmailForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> {
                    details.keepEmail(form.email());
                    if (people.me().seat() != null) {
                        seating.countApart(Boolean.TRUE.equals(form.apart()));
                    }
                })
                .then("/people/me?kept")
                .orShow(() -> page(model));
    }

    private boolean apart() {
        return mySeat().filter(s -> people.countedApart().contains(s.number())).isPresent();
    }

    private Optional<SeatView> mySeat() {
        var me = people.me();
        return people.kernteam().stream().filter(s -> s.id().equals(me.seat())).findFirst();
    }

    private String page(Model model) {
        var me = people.me();
        model.addAttribute("me", me);
        model.addAttribute("seat", mySeat().orElse(null));
        return "people/me";
    }
}
