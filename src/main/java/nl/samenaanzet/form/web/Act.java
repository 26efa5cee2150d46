package nl.samenaanzet.form.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenaanzet.form.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What every POST does: act, then go on; or show the page again with all that is wrong and what was typed.
 *
 * <pre>{@code
 * return Act.on(errors, () -> approval.castVote(id, form.vote())).then("/approval/%s?answered".formatted(id)).orShow(() -> show(id, model));
 * }</pre>
 *
 * A form of which a part cannot be read is acted on as well, so that the rules say what they have against the rest;
 * what could not be read is null there, and nothing is kept ({@link Attempt}). A button without a form gives the model
 * instead of the errors.
 *
 * @param <T> what the act gives
 */
public final class Act<T> {

    /** The refusals of a button, in the model. */
    static final String REFUSALS = "refusals";

    /** Why a page shows no form, in the model. */
    private static final String CLOSED = "formClosed";

    /** What no rule of ours foresaw: our fault, and no answer that all is well. */
    static final String FAULT = "form.refusal.notKept";

    private static final Logger LOG = LoggerFactory.getLogger(Act.class);

    private final boolean done;
    private final T given;

    private Act(boolean done, T given) {
        this.done = done;
        this.given = given;
    }

    /** An act that gives nothing. */
    public interface Doing {
        void run() throws IOException;
    }

    /** An act that gives something, such as the id of what it made. */
    public interface Making<T> {
        T run() throws IOException;
    }

    /** On a form. */
    public static Act<Void> on(BindingResult errors, Doing act) {
        return on(errors, nothing(act));
    }

    /** On a form, giving something. */
    public static <T> Act<T> on(BindingResult errors, Making<T> act) {
        if (errors.hasErrors()) {
            tried(Attempt.of(act), refusal -> reject(errors, refusal));
            return new Act<>(false, null);
        }
        return tried(act, refusal -> reject(errors, refusal));
    }

    /**
     * The errors of a form with what its own rules say, such as that a field is filled in; the act is then tried for
     * what it has against the rest.
     */
    public static BindingResult checked(BindingResult errors, Runnable rules) {
        tried(nothing(rules::run), refusal -> reject(errors, refusal));
        return errors;
    }

    /** On a button; or what a page shows beside its form and may not be there. */
    public static Act<Void> on(Model page, Doing act) {
        return on(page, nothing(act));
    }

    /** On a button, giving something. */
    public static <T> Act<T> on(Model page, Making<T> act) {
        var refusals = new ArrayList<Object>();
        if (page.getAttribute(REFUSALS) instanceof List<?> before) {
            refusals.addAll(before);
        }
        page.addAttribute(REFUSALS, refusals);
        return tried(act, refusals::add);
    }

    /**
     * On a button that stands on the page of another: what is refused is said there, after a redirect.
     *
     * @return whether it was done
     */
    public static boolean before(RedirectAttributes next, Doing act) {
        var refusals = new ArrayList<Refusal>();
        var done = tried(nothing(act), refusals::add).done;
        next.addFlashAttribute(REFUSALS, refusals);
        return done;
    }

    /**
     * Before anything is typed: where the act is refused whatever somebody types, the page says why and shows no form
     * (a template asks for {@code formClosed}).
     *
     * @param act with an empty form, or one that could be typed; nothing of it is kept
     */
    public static void opens(Model page, Doing act) {
        try {
            tried(Attempt.of(nothing(act)), refusal -> {
                if (refusal.field() == null) {
                    page.addAttribute(CLOSED, refusal);
                }
            });
        } catch (AccessDeniedException reads) {
            LOG.debug("Who may not act may read the page");
        }
    }

    /** @param address of the page that people see when it is done */
    public Then then(String address) {
        return then(nothing -> address);
    }

    /** @param address by what the act gave */
    public Then then(Function<T, String> address) {
        return page -> done ? "redirect:" + address.apply(given) : page.get();
    }

    /** @param page that shows what the act gave, where no address may tell of it */
    public Then thenShow(Function<T, String> page) {
        return other -> done ? page.apply(given) : other.get();
    }

    /** The other way: nothing was done. */
    @FunctionalInterface
    public interface Then {

        /** @param page fills the model of the page it stood on and names its template */
        String orShow(Supplier<String> page);
    }

    private static Making<Void> nothing(Doing act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private static <T> Act<T> tried(Making<T> act, Consumer<Refusal> refuse) {
        try {
            return new Act<>(true, act.run());
        } catch (Refusal refusal) {
            refusal.each().forEach(refuse);
        } catch (ConcurrencyFailureException | DuplicateKeyException meanwhile) {
            refuse.accept(new Refusal("form.refusal.meanwhile"));
        } catch (DataIntegrityViolationException ours) {
            var number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Fault {}: the database refused what a form let pass", number, ours);
            refuse.accept(new Refusal(FAULT, number));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Act<>(false, null);
    }

    /** At its field, once; on top when the form has no such field. */
    private static void reject(BindingResult errors, Refusal refusal) {
        var field = refusal.field();
        if (field == null || errors.getFieldType(field) == null) {
            errors.reject(refusal.key(), refusal.arguments(), refusal.key());
        } else if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, refusal.key(), refusal.arguments(), refusal.key());
        }
    }
}
