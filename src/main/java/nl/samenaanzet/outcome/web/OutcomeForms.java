package nl.samenaanzet.outcome.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.outcome.Judged;
import nl.samenaanzet.outcome.Judgement;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Stated;
import nl.samenaanzet.outcome.StatementState;

/** What people type about outcomes. Each answers with a value of the module, or refuses. */
final class OutcomeForms {

    private OutcomeForms() {}

    /**
     * Which of them, as an address says it.
     *
     * @param state only these, or null for all
     * @param owner as {@link Party} writes it, or empty for all
     */
    record FilterForm(StatementState state, String owner) {

        /** Null for all. What is nobody does not count, and is refused. */
        Party party(Refusals no) {
            var typed = TypedText.tidy(owner);
            var party = Party.of(typed);
            no.when(!typed.isEmpty() && party.isEmpty(), "owner", "form.wrong.choice");
            return party.orElse(null);
        }
    }

    /**
     * An outcome in words.
     *
     * @param owner as {@link Party} writes it, or "organisation" with the words in the field beside it
     */
    record StatementForm(
            String statement,
            String owner,
            String organisation,
            String nextStep,
            LocalDate reviewOn,
            List<String> tell) {

        static final StatementForm EMPTY = new StatementForm("", "", "", "", null, null);

        /** With which the rest is judged while the owner is wrong. */
        private static final Party WRONG = new Party(Party.Kind.ORGANISATION, "?");

        StatementForm {
            tell = tell == null ? List.of() : tell;
        }

        Stated stated() {
            var no = new Refusals();
            var party = no.of(this::party);
            var receivers = no.of(this::tellable);
            var stated = no.of(() -> new Stated(
                    statement,
                    party == null ? WRONG : party,
                    nextStep,
                    reviewOn,
                    receivers == null ? Set.of() : receivers));
            no.raise();
            return stated;
        }

        private Party party() {
            var words = TypedText.tidy(organisation);
            var chosen = TypedText.tidy(owner);
            if (words.isEmpty() && chosen.isEmpty()) {
                throw Refusal.at("owner", "outcome.refusal.owner.missing");
            }
            if (chosen.isEmpty() || chosen.equals("organisation")) {
                return new Party(
                        Party.Kind.ORGANISATION,
                        TypedText.required(
                                words, "organisation", Stated.MAX_OWNER, "outcome.refusal.organisation.missing"));
            }
            if (!words.isEmpty()) {
                throw Refusal.at("owner", "outcome.refusal.owner.both");
            }
            return Party.of(chosen).orElseThrow(() -> Refusal.at("owner", "outcome.refusal.owner.unknown"));
        }

        /** @throws Refusal for who is not in our lists */
        Set<Party> tellable() {
            return tell.stream()
                    .map(t -> Party.of(t).orElseThrow(() -> Refusal.at("tell", "outcome.refusal.tell.unknown")))
                    .collect(Collectors.toSet());
        }
    }

    record MoveForm(LocalDate reviewOn, String reason) {}

    record JudgeForm(Judgement judgement, String words, LocalDate reviewOn) {

        Judged judged() {
            return new Judged(judgement, words, reviewOn);
        }
    }
}
