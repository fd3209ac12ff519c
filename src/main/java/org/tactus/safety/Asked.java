package org.tactus.safety;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tactus.safety.Question.Group;
import org.tactus.safety.Question.Where;
import org.tactus.safety.Question.Who;

/// What is asked at one moment, and what has been answered of it.
///
/// @param due which questions are due
/// @param pair whether one person massages another; alone, nothing is asked of a giver
/// @param answers with what was said up to now
/// @param questions in the order in which they are asked
/// @param open the ids of those that still lack an answer or a place
/// @param outcome what the answers mean so far
public record Asked(
        Due due,
        boolean pair,
        Answers answers,
        List<Question> questions,
        List<String> open,
        Outcome outcome) {

    public Asked {
        questions = List.copyOf(questions);
        open = List.copyOf(open);
    }

    public static Asked of(Due due, boolean pair, Answers answers, LocalDate today) {
        var complete = pair ? answers : withoutGiver(answers, today);
        return new Asked(
                due,
                pair,
                answers,
                Screening.questions(due, complete).stream()
                        .filter(question -> pair || question.who() != Who.GIVER)
                        .toList(),
                Screening.open(complete, today),
                Screening.outcome(complete, today));
    }

    /// Nobody else gives, so nothing that is asked of a giver stands in the way.
    private static Answers withoutGiver(Answers answers, LocalDate today) {
        var complete = answers;
        for (var question : Questions.all()) {
            if (question.who() == Who.GIVER) {
                complete = complete.with(question.id(), Answer.NO, today);
            }
        }
        return complete;
    }

    /// What must be answered before it goes on. Once a massage is out of the question, these are
    /// only the signs that need help now: one of them may say something more urgent. With one of
    /// those nothing more is needed.
    public List<String> needed() {
        return switch (outcome) {
            case Outcome.Emergency _ -> List.of();
            case Outcome.NotToday _ ->
                    open.stream().filter(id -> Questions.of(id).group() == Group.NOW).toList();
            case Outcome.Unanswered _,
                    Outcome.NeedsAgreement _,
                    Outcome.NoConsent _,
                    Outcome.Clear _ ->
                    open;
        };
    }

    /// Whether what was answered bars a massage, whatever the rest is.
    public boolean isBarred() {
        return outcome instanceof Outcome.Emergency || outcome instanceof Outcome.NotToday;
    }

    /// How many are answered.
    public int answered() {
        return (int) questions.stream().filter(question -> !open.contains(question.id())).count();
    }

    /// What was said to a question; empty for nothing yet.
    public Optional<Answer> answerTo(Question question) {
        return answers.to(question.id()).map(Answers.Given::answer);
    }

    /// Whether the answer to a question has consequences.
    public boolean counts(Question question) {
        return answerTo(question).filter(question::counts).isPresent();
    }

    /// Whether the figure is touched for a question: it asks where, and the answer counts.
    public boolean placing(Question question) {
        return question.where() != Where.NOWHERE && counts(question);
    }

    /// The question with this id, where it is among those asked.
    public Optional<Question> find(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /// The question `steps` further down or, negative, further up.
    public Optional<Question> beside(String id, int steps) {
        int from = find(id).map(questions::indexOf).orElse(-1);
        int to = from + steps;
        return from < 0 || to < 0 || to >= questions.size()
                ? Optional.empty()
                : Optional.of(questions.get(to));
    }

    /// The questions of a group that have no answer at all.
    public List<Question> unanswered(Group group) {
        return questions.stream()
                .filter(question -> question.group() == group)
                .filter(not(question -> answerTo(question).isPresent()))
                .toList();
    }
}
