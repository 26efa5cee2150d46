package nl.samenaanzet.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.NoSuchElementException;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.words.UnknownWord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns what people can run into to a page that says what happened and what they can do. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final MessageSource messages;
    private final PageFrame frame;

    ErrorPages(MessageSource messages, PageFrame frame) {
        this.messages = messages;
        this.frame = frame;
    }

    @ExceptionHandler
    String refusal(
            Refusal refusal, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var text = messages.getMessage(refusal.key(), refusal.arguments(), locale);
        return page(HttpStatus.CONFLICT, "refused", text, request, response, locale, model);
    }

    /** A table of rules says what no code knows: the page says which word, so that who keeps the tables can mend it. */
    @ExceptionHandler
    String unknownWord(
            UnknownWord unknown, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        LOG.error("A page stopped at an unknown word", unknown);
        var text = messages.getMessage(
                "site.error.unknownWord.word", new Object[] {unknown.code(), unknown.where()}, locale);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "unknownWord", text, request, response, locale, model);
    }

    /** Two people at the same thing in the same moment: one of them is told. */
    @ExceptionHandler({OptimisticLockingFailureException.class, DataIntegrityViolationException.class})
    String changedMeanwhile(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        return page(HttpStatus.CONFLICT, "meanwhile", "", request, response, locale, model);
    }

    @ExceptionHandler
    String tooLarge(
            MaxUploadSizeExceededException tooLarge,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        return page(HttpStatus.CONTENT_TOO_LARGE, "tooLarge", "", request, response, locale, model);
    }

    @ExceptionHandler({NoSuchElementException.class, TypeMismatchException.class})
    String notFound(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        return page(HttpStatus.NOT_FOUND, "404", "", request, response, locale, model);
    }

    @ExceptionHandler({MultipartException.class, ServletRequestBindingException.class})
    String incomplete(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        return page(HttpStatus.BAD_REQUEST, "400", "", request, response, locale, model);
    }

    private String page(
            HttpStatus status,
            String what,
            String text,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        response.setStatus(status.value());
        model.addAttribute("frame", frame.frame(request, locale));
        model.addAttribute("what", what);
        model.addAttribute("text", text);
        return "site/error";
    }
}
