package nl.samenaanzet.approval.counting;

import java.util.List;
import java.util.Objects;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.BallotView.AnswerView;

/**
 * The answers of a ballot, counted as T4 asks for them; names are those of the table. Seats in conflict count only as
 * such. Only objections that hold on the four questions are counted as objections; they are about an own power only
 * when each of them is. An objection of which the four questions were not asked makes all of them untested.
 *
 * @param sectoren sectors among the seats that count; a seat without a known sector adds none
 */
public record BallotCount(
        int conflicten, int aanwezig, int sectoren, Residents bewoners, int bezwaren, ObjectionKind type, int voor) {

    public static BallotCount of(List<AnswerView> answers) {
        var counted =
                answers.stream().filter(a -> a.answer() != Answer.CONFLICT).toList();
        var objections = counted.stream().filter(AnswerView::holds).toList();
        return new BallotCount(
                answers.size() - counted.size(),
                counted.size(),
                (int) counted.stream()
                        .map(a -> a.from().sectorKey())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                Residents.of(counted.stream()
                        .filter(a -> a.from().residents())
                        .map(AnswerView::answer)
                        .toList()),
                objections.size(),
                counted.stream().anyMatch(AnswerView::untested) ? ObjectionKind.ONGETOETST : type(objections),
                (int) counted.stream().filter(a -> a.answer().inFavour()).count());
    }

    private static ObjectionKind type(List<AnswerView> objections) {
        if (objections.isEmpty()) {
            return ObjectionKind.GEEN;
        }
        return objections.stream().allMatch(AnswerView::ownPower)
                ? ObjectionKind.EIGEN_BEVOEGDHEID
                : ObjectionKind.INHOUD;
    }
}
