package nl.samenaanzet.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for everything that no other page answers. A fault of ours gets a number that is in the log too. */
@Controller
class ErrorPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 413);

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var known = KNOWN.contains(status);
        model.addAttribute("what", known ? String.valueOf(status) : status < 500 ? "404" : "500");
        model.addAttribute("text", "");
        if (status >= 500) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Fault {}", reference, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
            model.addAttribute("faultNumber", reference);
        }
        return "site/error";
    }
}
