package nl.samenaanzet;

import static java.util.stream.Collectors.toSet;
import static nl.samenaanzet.ambition.HappeningType.Topic.OUTCOME;
import static nl.samenaanzet.ambition.HappeningType.Topic.PAPERS;
import static nl.samenaanzet.ambition.HappeningType.Visibility.INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;

/**
 * All kinds of happenings of all modules: each has its sentence, is listed, and says who may read it and whether people
 * are told.
 */
class HappeningsTest {

    static List<HappeningType> kinds() {
        return OurCode.implementing(HappeningType.class)
                .<HappeningType>flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindHasItsSentenceInEveryLanguageInTheBundleOfItsModule(HappeningType kind) {
        var module = OurCode.module(kind.getClass());
        assertThat(kind.key()).startsWith(module + ".");
        assertThat(OurCode.languages())
                .isNotEmpty()
                .allMatch(language -> OurCode.hasText(language, module, kind.key()), "has " + kind.key());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindSaysWhoMayReadItAndWhetherPeopleAreTold(HappeningType kind) {
        assertThat(kind.visibility()).isNotNull();
        assertThat(kind.topic()).isNotNull();
    }

    @Test
    void eachKindIsListedByItsModule() {
        var lists = OurCode.implementing(HappeningTypes.class).toList();
        assertThat(lists).allMatch(list -> list.isAnnotationPresent(Component.class));
        assertThat(lists.stream()
                        .flatMap(list ->
                                Arrays.stream(BeanUtils.instantiateClass(list).all()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(kinds());
    }

    @Test
    void whatPeopleAreToldOfByMail() {
        assertThat(keys(kind -> kind.topic() == OUTCOME))
                .isEqualTo(Set.of(
                        "ambition.happened.STRATEGY_CLOSED",
                        "approval.happened.CONSENT",
                        "approval.happened.STEMMING",
                        "approval.happened.NAAR_ORGAAN",
                        "approval.happened.NAAR_COALITIE",
                        "approval.happened.AANPASSEN",
                        "approval.happened.AANHOUDEN",
                        "approval.happened.BEWONERS_ONTHIELDEN",
                        "approval.happened.TE_WEINIG_VOOR",
                        "approval.happened.GEEN_QUORUM",
                        "approval.happened.HANDMATIG",
                        "approval.happened.BALLOT_WITHDRAWN",
                        "decision.happened.COALITION_JA",
                        "decision.happened.COALITION_NEE",
                        "decision.happened.COALITION_NOG_NIET",
                        "decision.happened.MONEY_LACKS_AGENDA",
                        "decision.happened.MONEY_LACKS_WORKSHOPS",
                        "decision.happened.BODY_DECIDED",
                        "decision.happened.BESLOTEN",
                        "decision.happened.AFGEWEZEN",
                        "decision.happened.GEWIJZIGD",
                        "decision.happened.INGETROKKEN",
                        "decision.happened.TERUGGEGEVEN",
                        "council.happened.ADOPTED",
                        "council.happened.AMENDED",
                        "council.happened.REJECTED",
                        "council.happened.POSTPONED",
                        "council.happened.DISCUSSED",
                        "council.happened.WISHES",
                        "council.happened.NO_WISHES",
                        "council.happened.WITHDRAWN",
                        "outcome.happened.KEEP",
                        "outcome.happened.CHANGE",
                        "outcome.happened.END"));
        assertThat(keys(kind -> kind.topic() == PAPERS))
                .isEqualTo(Set.of(
                        "ambition.happened.STRATEGY_SUBMITTED",
                        "ambition.happened.STRATEGY_REVISED",
                        "ambition.happened.STRATEGY_RESUBMITTED"));
    }

    /**
     * Their detail is what somebody typed, a file's name or an amount, or which seat objected; and the matters of the
     * council have pages of their own.
     */
    @Test
    void whatTheRegisterDoesNotTell() {
        assertThat(keys(kind -> kind.visibility() == INTERNAL && !kind.key().startsWith("motion.")))
                .isEqualTo(Set.of(
                        "ambition.happened.STRATEGY_SUBMITTED",
                        "ambition.happened.STRATEGY_REVISED",
                        "ambition.happened.STRATEGY_RESUBMITTED",
                        "approval.happened.BALLOT_WITHDRAWN",
                        "approval.happened.EXTENDED",
                        "approval.happened.OBJECTION_HOLDS",
                        "approval.happened.OBJECTION_FAILS",
                        "approval.happened.OBJECTION_HANDLED",
                        "approval.happened.PAUSED",
                        "approval.happened.RESUMED",
                        "approval.happened.SETTLED_AGAIN",
                        "approval.happened.SETTLED_COALITION",
                        "approval.happened.SETTLED_REVISE",
                        "outcome.happened.STATED",
                        "outcome.happened.MOVED",
                        "outcome.happened.REMINDED",
                        "outcome.happened.KEEP",
                        "outcome.happened.CHANGE",
                        "outcome.happened.END",
                        "accountability.budget.COVERED",
                        "accountability.budget.SHORT",
                        "accountability.budget.UNKNOWN"));
        assertThat(kinds().stream().filter(kind -> kind.key().startsWith("motion.")))
                .allMatch(kind -> kind.visibility() == INTERNAL);
    }

    private static Set<String> keys(Predicate<HappeningType> wanted) {
        return kinds().stream().filter(wanted).map(HappeningType::key).collect(toSet());
    }
}
