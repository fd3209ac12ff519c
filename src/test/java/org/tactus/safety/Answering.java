package org.tactus.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;

/// Answers for tests.
final class Answering {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final Spot LEFT_CALF = new Spot(Zone.CALF, Side.LEFT);

    private Answering() {}

    /// Nothing is wrong with anybody, and both agree.
    static Answers fine() {
        var answers = Answers.NONE;
        for (var question : Questions.all()) {
            answers = answers.with(question.id(), harmless(question), TODAY);
        }
        return answers;
    }

    /// All fine but for these, which are answered with yes; the left calf is tapped where spots
    /// are asked for.
    static Answers yesTo(String... ids) {
        return counting(Answer.YES, ids);
    }

    static Answers counting(Answer answer, String... ids) {
        var answers = fine();
        for (var id : ids) {
            answers = answers.with(id, answer, TODAY).withSpots(id, Set.of(LEFT_CALF));
        }
        return answers;
    }

    /// The same with a clinician's agreement to all of these.
    static Answers agreed(Answers answers, String... ids) {
        var agreed = answers;
        for (var id : ids) {
            agreed = agreed.withAgreement(id, TODAY);
        }
        return agreed;
    }

    /// What follows from answers that allow a massage.
    static Outcome.Clear clear(Answers answers) {
        return (Outcome.Clear) Screening.outcome(answers, TODAY);
    }

    /// The precautions that follow from a yes to these, agreed to where needed.
    static Precautions after(String... ids) {
        return clear(agreed(yesTo(ids), ids)).precautions();
    }

    /// All questions after which a massage is possible.
    static List<Question> harmlessOnes() {
        return Questions.all().stream()
                .filter(
                        question ->
                                question.effects().stream()
                                        .allMatch(
                                                effect ->
                                                        effect == Effect.Verdict.ASK
                                                                || !(effect
                                                                        instanceof Effect.Verdict)))
                .toList();
    }

    /// What follows from a yes to one question, to the one before it as well.
    static Precautions afterOne(Question question) {
        var ids =
                question.follows()
                        .map(first -> new String[] {first, question.id()})
                        .orElse(new String[] {question.id()});
        return after(ids);
    }

    private static Answer harmless(Question question) {
        return question.counts(Answer.NO) ? Answer.YES : Answer.NO;
    }
}
