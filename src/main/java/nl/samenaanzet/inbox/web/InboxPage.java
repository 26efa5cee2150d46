package nl.samenaanzet.inbox.web;

import java.util.Map;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.web.Act;
import nl.samenaanzet.inbox.search.SavedFilters;
import nl.samenaanzet.inbox.web.Asked.FilterForm;
import nl.samenaanzet.people.People;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The tasks of the signed-in person, live. The address holds tab, filter and page. */
@Controller
class InboxPage {

    private final InboxView view;
    private final InboxStream stream;
    private final SavedFilters saved;
    private final People people;

    InboxPage(InboxView view, InboxStream stream, SavedFilters saved, People people) {
        this.view = view;
        this.stream = stream;
        this.saved = saved;
        this.people = people;
    }

    /**
     * Without a word about tab or filter, the filter that was used last comes back; one in the address wins and is
     * kept.
     */
    @GetMapping("/inbox")
    String inbox(
            @RequestParam Map<String, String> address,
            @ModelAttribute("filter") FilterForm form,
            BindingResult errors,
            Model model) {
        var no = new Refusals();
        var asked = Asked.of(form, no);
        if (Asked.nothing(address) && !saved.last().isEmpty()) {
            return "redirect:/inbox?tab=mine&" + saved.last() + (address.containsKey("done") ? "&done" : "");
        }
        if (!Asked.nothing(address)) {
            saved.keep(asked.query());
        }
        Act.on(errors, no::raise);
        return view.page(asked, model);
    }

    /** Only what changes by itself, for htmx. */
    @GetMapping("/inbox/list")
    String list(FilterForm form, BindingResult errors, Model model) {
        view.list(Asked.of(form), model);
        return "inbox/live";
    }

    @GetMapping(path = "/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream() {
        return stream.open(people.me());
    }
}
