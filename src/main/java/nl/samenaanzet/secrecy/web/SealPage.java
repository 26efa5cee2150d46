package nl.samenaanzet.secrecy.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.Access;
import nl.samenaanzet.people.AccessRules;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Sealable;
import nl.samenaanzet.secrecy.Sealing;
import nl.samenaanzet.secrecy.Seals;
import nl.samenaanzet.secrecy.SecrecyBody;
import nl.samenaanzet.secrecy.SecrecyGround;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Secrecy of one thing: impose it, lift it. The thing is in the query: a subject can hold any character. */
@Controller
@RequestMapping("/secrecy")
class SealPage {

    private final Seals seals;
    private final List<Sealable> sealables;

    SealPage(Seals seals, List<Sealable> sealables) {
        this.seals = seals;
        this.sealables = sealables;
    }

    /** @param reason for lifting the one that holds */
    record SealForm(
            SecrecyGround ground,
            SecrecyBody imposedBy,
            LocalDate endsOn,
            @Text(500) String reason) {

        Sealing sealing() {
            return new Sealing(ground, imposedBy, endsOn);
        }
    }

    @GetMapping
    String seal(@RequestParam String kind, @RequestParam String subject, Model model) {
        model.addAttribute("form", new SealForm(null, null, null, ""));
        return show(kind(kind), subject, model);
    }

    @PostMapping
    String impose(
            @RequestParam String kind,
            @RequestParam String subject,
            @ModelAttribute("form") SealForm form,
            BindingResult errors,
            Model model) {
        var thing = thing(kind(kind), subject);
        return Act.on(errors, () -> seals.impose(kind(kind), subject, form.sealing()))
                .then(thing.back())
                .orShow(() -> show(kind(kind), subject, model));
    }

    @PostMapping("/lift")
    String lift(
            @RequestParam String kind,
            @RequestParam String subject,
            @RequestParam UUID seal,
            @ModelAttribute("form") SealForm form,
            BindingResult errors,
            Model model) {
        var thing = thing(kind(kind), subject);
        return Act.on(errors, () -> seals.lift(seal, form.reason()))
                .then(thing.back())
                .orShow(() -> show(kind(kind), subject, model));
    }

    private static SealKind kind(String path) {
        return Arrays.stream(SealKind.values())
                .filter(k -> k.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private Sealable.Thing thing(SealKind kind, String subject) {
        seals.mustKeep(kind);
        return sealables.stream()
                .filter(s -> s.kind() == kind)
                .flatMap(s -> s.of(subject).stream())
                .findFirst()
                .orElseThrow();
    }

    private String show(SealKind kind, String subject, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("subject", subject);
        model.addAttribute("thing", thing(kind, subject));
        model.addAttribute("seals", seals.all(kind, subject));
        model.addAttribute("holding", seals.holding(kind, subject).orElse(null));
        model.addAttribute("grounds", SecrecyGround.values());
        model.addAttribute("bodies", kind.side().bodies());
        return "secrecy/seal";
    }

    @Bean
    static AccessRules sealAccess() {
        return AccessRules.of(
                Access.of("/secrecy", Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE),
                Access.of("/secrecy/lift", Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE));
    }
}
