package nl.samenaanzet.theoryofchange.web;

import java.util.List;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.people.People;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.Room;
import nl.samenaanzet.theoryofchange.Room.RoomQuestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The facilitator's screen for in the room: one question at a time, what was answered, and a field for more. */
@Controller
@RequestMapping("/theory-of-change/{code:[A-Z]{2,8}}/room")
class RoomPage {

    private final Room room;
    private final Editing editing;
    private final People people;

    RoomPage(Room room, Editing editing, People people) {
        this.room = room;
        this.editing = editing;
        this.people = people;
    }

    @GetMapping("")
    String question(@PathVariable String code, @RequestParam(defaultValue = "") String question, Model model) {
        var questions = room.questions(code);
        var asked = find(questions, question);
        model.addAttribute("form", ElementForm.empty(asked.asks()));
        return page(code, questions, asked, model);
    }

    @PostMapping("")
    String answer(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String question,
            @ModelAttribute("form") ElementForm form,
            BindingResult errors,
            Model model) {
        var questions = room.questions(code);
        var asked = find(questions, question);
        return Act.on(
                        errors,
                        () -> editing.add(
                                code,
                                form.draft(),
                                asked.about() == null ? null : asked.about().id(),
                                form.reason()))
                .then("/theory-of-change/%s/room?question=%s".formatted(code, asked.name()))
                .orShow(() -> page(code, questions, asked, model));
    }

    /** The one with this name; the first when it is gone, for what a question is about can be taken out meanwhile. */
    private static RoomQuestion find(List<RoomQuestion> questions, String name) {
        return questions.stream().filter(q -> q.name().equals(name)).findFirst().orElse(questions.getFirst());
    }

    private String page(String code, List<RoomQuestion> questions, RoomQuestion asked, Model model) {
        var place = questions.indexOf(asked);
        model.addAttribute("code", code);
        model.addAttribute("question", asked);
        model.addAttribute("number", place + 1);
        model.addAttribute("count", questions.size());
        model.addAttribute("before", place == 0 ? null : questions.get(place - 1));
        model.addAttribute("after", place + 1 == questions.size() ? null : questions.get(place + 1));
        model.addAttribute("sectors", people.sectorNames());
        return "theoryofchange/room";
    }
}
