package org.tactus.safety;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tactus.body.Spot;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.safety.Effect.Verdict;
import org.tactus.safety.Question.Group;
import org.tactus.safety.Question.When;
import org.tactus.safety.Question.Where;

/// What is asked before a session, and what the answers mean.
public final class Screening {
    /// What a clinician's agreement allows.
    private static final Limit AGREED = new Limit.Cap(new Pressure(2));

    private Screening() {}

    /// Whether the questions come before `routine`: before hands always, and before held breath
    /// where no answer speaks against it yet. Other breathing is open to everybody.
    public static boolean isNeeded(Routine routine, Answers answers, LocalDate today) {
        var facts = RoutineFacts.of(routine);
        boolean held = facts.held() && standing(answers, today).againstHolds().isEmpty();
        return facts.touches() || (held && !mayHold(answers, today));
    }

    /// Whether so much is known that the breath may be held where no answer speaks against it: all
    /// that lasts was asked lately, and nothing waits for a clinician's agreement.
    public static boolean mayHold(Answers answers, LocalDate today) {
        return due(answers, today) == Due.SHORT
                && unagreed(counting(answers, today, Screening::lasts), answers, today).isEmpty();
    }

    /// Which questions are due. All of them where one of the full set has no answer that still
    /// holds, or where one of the answers kept bars massage, since it may have changed.
    public static Due due(Answers answers, LocalDate today) {
        boolean whole =
                Questions.all().stream()
                        .filter(Screening::lasts)
                        .filter(question -> applies(question, answers))
                        .allMatch(
                                question ->
                                        isAnswered(question, answers, today)
                                                && !bars(verdict(question, answers)));
        return whole ? Due.SHORT : Due.FULL;
    }

    /// What is left of a person's answers when a new session begins. Those of the short set are
    /// asked again, as are those that are too old, and those that bar massage: they may have
    /// changed. What was tapped stays, to be offered as a start.
    public static Answers anew(Answers answers, LocalDate today) {
        return answers.without(
                id -> {
                    var question = Questions.of(id);
                    return question.when() == When.EVERY_TIME
                            || !holds(question, answers, today)
                            || bars(verdict(question, answers));
                });
    }

    /// What is left of a person's answers when the same questions come again a moment later: all
    /// that holds, also what bars massage. Consent is to one massage, and asked anew for another.
    public static Answers again(Answers answers, boolean sameMassage, LocalDate today) {
        return answers.without(
                id -> {
                    var question = Questions.of(id);
                    return !holds(question, answers, today)
                            || (question.group() == Group.CONSENT && !sameMassage);
                });
    }

    /// The questions to be shown now, in order; one that follows another appears when the answer
    /// to that one counts.
    public static List<Question> questions(Due due, Answers answers) {
        return Questions.all().stream()
                .filter(question -> due == Due.FULL || question.when() == When.EVERY_TIME)
                .filter(question -> applies(question, answers))
                .toList();
    }

    /// The ids of the questions that are still to be answered, or lack a spot, in order.
    public static List<String> open(Answers answers, LocalDate today) {
        return Questions.all().stream()
                .filter(question -> applies(question, answers))
                .filter(not(question -> isAnswered(question, answers, today)))
                .map(Question::id)
                .toList();
    }

    /// What the answers mean today. The severest counts, even while others are still missing.
    public static Outcome outcome(Answers answers, LocalDate today) {
        var counting = counting(answers, today, _ -> true);
        var barring =
                counting.stream()
                        .flatMap(question -> verdict(question, answers).stream())
                        .filter(Screening::bars)
                        .min(Comparator.naturalOrder());
        if (barring.isPresent()) {
            return barred(barring.get(), with(barring.get(), counting, answers));
        }
        var missing = open(answers, today);
        if (!missing.isEmpty()) {
            return new Outcome.Unanswered(missing);
        }
        var asking = unagreed(counting, answers, today);
        if (!asking.isEmpty()) {
            return new Outcome.NeedsAgreement(asking);
        }
        return with(Verdict.CONSENT, counting, answers).isEmpty()
                ? clear(counting, answers)
                : new Outcome.NoConsent();
    }

    /// What lasts of a person's answers, whatever is asked today: the limits that follow from those
    /// of the full set that are not too old.
    public static Precautions standing(Answers answers, LocalDate today) {
        return limits(answers, today, Screening::lasts);
    }

    /// What follows from everything that was answered up to now and still holds: from what lasts of
    /// earlier, and from what was said today.
    public static Precautions soFar(Answers answers, LocalDate today) {
        return limits(answers, today, _ -> true);
    }

    /// What a session kept to that was begun when these answers had been given.
    public static Precautions cleared(Answers answers) {
        return answers.given().values().stream()
                .map(Answers.Given::on)
                .max(Comparator.naturalOrder())
                .map(day -> soFar(answers, day))
                .orElse(Precautions.NONE);
    }

    /// What was said today, and bars a massage today; empty where nothing was.
    public static Optional<Outcome> barredToday(Answers answers, LocalDate today) {
        var said =
                answers.without(
                        id -> answers.to(id).filter(given -> given.on().equals(today)).isEmpty());
        return switch (outcome(said, today)) {
            case Outcome.Emergency emergency -> Optional.of(emergency);
            case Outcome.NotToday notToday -> Optional.of(notToday);
            case Outcome.Unanswered _,
                    Outcome.NeedsAgreement _,
                    Outcome.NoConsent _,
                    Outcome.Clear _ ->
                    Optional.empty();
        };
    }

    private static Precautions limits(
            Answers answers, LocalDate day, Predicate<Question> questions) {
        return clear(counting(answers, day, questions), answers).precautions();
    }

    /// Those of `questions` whose answers are not too old, and count.
    private static List<Question> counting(
            Answers answers, LocalDate day, Predicate<Question> questions) {
        return Questions.all().stream()
                .filter(questions)
                .filter(question -> holds(question, answers, day))
                .filter(question -> counts(question, answers))
                .toList();
    }

    /// What a clinician has to agree to, and has not.
    private static List<String> unagreed(
            List<Question> counting, Answers answers, LocalDate today) {
        return with(Verdict.ASK, counting, answers).stream()
                .filter(not(question -> answers.isAgreed(question, today)))
                .toList();
    }

    private static boolean lasts(Question question) {
        return question.when() == When.FULL;
    }

    private static Outcome barred(Verdict verdict, List<String> questions) {
        return verdict == Verdict.EMERGENCY
                ? new Outcome.Emergency(questions)
                : new Outcome.NotToday(verdict == Verdict.URGENT, questions);
    }

    private static Outcome.Clear clear(List<Question> counting, Answers answers) {
        var precautions = new ArrayList<Precaution>();
        var advice = new ArrayList<Advice>();
        for (var question : counting) {
            for (var effect : question.effects()) {
                limit(effect, question.id(), answers).ifPresent(precautions::add);
                if (effect instanceof Effect.Advise(var said)) {
                    advice.add(said);
                }
            }
        }
        return new Outcome.Clear(new Precautions(precautions), advice);
    }

    private static Optional<Precaution> limit(Effect effect, String question, Answers answers) {
        var spots = answers.spotsOf(question);
        return switch (effect) {
            case Limit limit -> because(limit, new Reason.Answered(question));
            case Effect.ExcludeTapped _ ->
                    tapped(spots.isEmpty(), new Limit.Exclude(spots), question);
            case Effect.CapTapped(var most) ->
                    tapped(spots.isEmpty(), new Limit.CapAt(spots, most), question);
            case Verdict verdict ->
                    verdict == Verdict.ASK
                            ? because(AGREED, new Reason.Answered(question))
                            : Optional.empty();
            case Effect.StopAt _, Effect.Advise _ -> Optional.empty();
        };
    }

    private static Optional<Precaution> tapped(boolean nowhere, Limit limit, String question) {
        return nowhere ? Optional.empty() : because(limit, new Reason.Tapped(question));
    }

    private static Optional<Precaution> because(Limit limit, Reason reason) {
        return Optional.of(new Precaution(limit, reason));
    }

    private static List<String> with(Verdict verdict, List<Question> asked, Answers answers) {
        return asked.stream()
                .filter(question -> verdict(question, answers).filter(verdict::equals).isPresent())
                .map(Question::id)
                .toList();
    }

    private static boolean isAnswered(Question question, Answers answers, LocalDate today) {
        boolean placed =
                question.where() != Where.SOMEWHERE
                        || !counts(question, answers)
                        || !answers.spotsOf(question.id()).isEmpty();
        return placed && holds(question, answers, today);
    }

    /// Whether there is an answer that is not too old.
    private static boolean holds(Question question, Answers answers, LocalDate today) {
        return applies(question, answers)
                && answers.to(question.id())
                        .filter(
                                given ->
                                        switch (question.when()) {
                                            case EVERY_TIME -> given.on().equals(today);
                                            case FULL -> Answers.isFresh(given.on(), today);
                                        })
                        .isPresent();
    }

    /// Whether it is asked at all: always, or after an answer that counts.
    private static boolean applies(Question question, Answers answers) {
        return question.follows().map(first -> counts(Questions.of(first), answers)).orElse(true);
    }

    private static boolean counts(Question question, Answers answers) {
        return answers.to(question.id())
                .filter(given -> question.counts(given.answer()))
                .isPresent();
    }

    /// What a question's answer says about today; empty where it does not count or says nothing.
    private static Optional<Verdict> verdict(Question question, Answers answers) {
        if (!counts(question, answers)) {
            return Optional.empty();
        }
        return question.effects().stream()
                .flatMap(effect -> verdict(effect, answers.spotsOf(question.id())).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<Verdict> verdict(Effect effect, Set<Spot> spots) {
        return switch (effect) {
            case Verdict verdict -> Optional.of(verdict);
            case Effect.StopAt(var zones) ->
                    spots.stream().anyMatch(spot -> zones.contains(spot.zone()))
                            ? Optional.of(Verdict.STOP)
                            : Optional.empty();
            case Limit _, Effect.ExcludeTapped _, Effect.CapTapped _, Effect.Advise _ ->
                    Optional.empty();
        };
    }

    private static boolean bars(Optional<Verdict> verdict) {
        return verdict.filter(Screening::bars).isPresent();
    }

    private static boolean bars(Verdict verdict) {
        return verdict.compareTo(Verdict.STOP) <= 0;
    }
}
