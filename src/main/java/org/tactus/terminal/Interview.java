package org.tactus.terminal;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tactus.routine.Audience;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Asked;
import org.tactus.safety.Outcome;
import org.tactus.safety.Precautions;
import org.tactus.safety.Preferences;
import org.tactus.safety.Question;
import org.tactus.safety.Question.Group;
import org.tactus.safety.Questions;
import org.tactus.safety.Screening;
import org.tactus.text.Messages;

/// The questions before a session, line by line, with the same outcomes as in the window. Nothing
/// of it is kept: whoever is remembered from the window is asked the short set, everybody else all
/// of them. Whatever ends it early means that nothing starts.
final class Interview {
    private final PrintStream out;
    private final TypedLines lines;
    private final Messages messages;
    private final LocalDate today;
    private final String emergencyNumber;

    /// @param emergencyNumber whom to call for help; empty: the numbers that are usual
    Interview(
            PrintStream out,
            TypedLines lines,
            Messages messages,
            LocalDate today,
            String emergencyNumber) {
        this.out = out;
        this.lines = lines;
        this.messages = messages;
        this.today = today;
        this.emergencyNumber =
                emergencyNumber.isBlank()
                        ? messages.get("screening.emergency.number")
                        : emergencyNumber;
    }

    /// What a massage keeps to today; empty where there is none, which is said with its reason.
    ///
    /// @param last who was here last, where that is remembered
    Optional<Precautions> ask(Audience audience, Optional<Receiver> last) {
        say(messages.get("screening.title"));
        say(messages.get("terminal.ask.keys"));
        var receiver = last.filter(this::isHere);
        var known = receiver.map(Receiver::answers).orElse(Answers.NONE);
        var liked = receiver.map(Receiver::preferences).orElse(Preferences.NONE);
        return pair(audience)
                .flatMap(pair -> questions(pair, known))
                .flatMap(this::cleared)
                .map(precautions -> precautions.and(Precautions.of(liked)));
    }

    /// Whether something is wanted; empty where nobody answers any more.
    Optional<Boolean> wants(String question) {
        return typed(question, messages.get("terminal.ask.yes-no"), this::answer)
                .map(Answer.YES::equals);
    }

    private boolean isHere(Receiver last) {
        return wants(messages.get("terminal.ask.who", last.name())).orElse(false);
    }

    private Optional<Boolean> pair(Audience audience) {
        return switch (audience) {
            case PARTNER -> Optional.of(true);
            case SELF -> Optional.of(false);
            case EITHER -> wants(messages.get("terminal.ask.pair"));
        };
    }

    /// Asks until nothing is open that still matters; empty where it ends before that.
    private Optional<Asked> questions(boolean pair, Answers known) {
        var asked =
                Asked.of(Screening.due(known, today), pair, Screening.anew(known, today), today);
        var group = Optional.<Group>empty();
        while (!(asked.outcome() instanceof Outcome.Emergency) && !asked.needed().isEmpty()) {
            var question = next(asked);
            if (!group.equals(Optional.of(question.group()))) {
                group = Optional.of(question.group());
                say("");
                say(heading(question.group(), pair));
            }
            var said = typed(text(question, asked), choices(), this::answer);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            asked = with(asked, question, said.get());
            if (asked.placing(question)) {
                say(messages.get("terminal.ask.place"));
                return Optional.empty();
            }
        }
        return Optional.of(asked);
    }

    private static Question next(Asked asked) {
        return Questions.of(
                asked.questions().stream()
                        .map(Question::id)
                        .filter(asked.needed()::contains)
                        .findFirst()
                        .orElseGet(() -> asked.needed().getFirst()));
    }

    /// The same with an answer more. What was touched earlier counts only where it can be seen.
    private Asked with(Asked asked, Question question, Answer said) {
        var answers =
                asked.answers().with(question.id(), said, today).withSpots(question.id(), Set.of());
        return Asked.of(asked.due(), asked.pair(), answers, today);
    }

    /// What the answers leave of a massage, each reason against it said.
    private Optional<Precautions> cleared(Asked asked) {
        return switch (asked.outcome()) {
            case Outcome.Emergency _, Outcome.NotToday _ -> {
                refuse(asked.outcome());
                yield Optional.empty();
            }
            case Outcome.NeedsAgreement(var why) -> agreed(asked, why);
            case Outcome.NoConsent _ -> nothing(messages.get("screening.no-consent"));
            case Outcome.Clear(var precautions, var advice) -> {
                advice.stream()
                        .distinct()
                        .forEach(word -> say(messages.name("screening.advice", word)));
                yield Optional.of(precautions);
            }
            case Outcome.Unanswered _ -> Optional.empty();
        };
    }

    /// Says that there is no massage today, and why.
    ///
    /// @param barred an emergency, or what leaves nothing but natural breathing
    void refuse(Outcome barred) {
        say("");
        if (barred instanceof Outcome.NotToday(boolean urgent, var why)) {
            say(messages.get(urgent ? "screening.urgent" : "screening.stop"));
            say(messages.get("screening.because"));
            why.forEach(id -> say("  " + messages.get(Questions.of(id).key())));
            say(messages.get("screening.only-breathing"));
        } else {
            say(messages.get("screening.emergency", emergencyNumber));
        }
    }

    /// Asks whether a clinician has agreed, and when.
    private Optional<Precautions> agreed(Asked asked, List<String> why) {
        say("");
        say(messages.get("screening.opinion"));
        why.forEach(id -> say("  " + messages.get(Questions.of(id).key())));
        if (!wants(messages.get("screening.agreed")).orElse(false)) {
            return nothing(messages.get("screening.otherwise"));
        }
        var day =
                typed(
                        messages.get("screening.agreed.on"),
                        messages.get("terminal.ask.day", today),
                        this::day);
        var answers = asked.answers();
        for (var id : day.isPresent() ? why : List.<String>of()) {
            answers = answers.withAgreement(id, day.get());
        }
        return day.isEmpty()
                ? Optional.empty()
                : cleared(Asked.of(asked.due(), asked.pair(), answers, today));
    }

    private Optional<Precautions> nothing(String why) {
        say("");
        say(why);
        return Optional.empty();
    }

    /// Asks until it is answered; Enter alone asks again. Empty where nobody answers any more.
    private <T> Optional<T> typed(
            String question, String choices, Function<String, Optional<T>> understood) {
        while (true) {
            out.print(question + " " + choices + " ");
            out.flush();
            var line = lines.await();
            if (line.isEmpty()) {
                say("");
                say(messages.get("terminal.ask.ended"));
                return Optional.empty();
            }
            var answer = understood.apply(line.get().strip().toLowerCase(messages.locale()));
            if (answer.isPresent()) {
                return answer;
            }
        }
    }

    /// A letter or a word.
    private Optional<Answer> answer(String line) {
        return Arrays.stream(Answer.values())
                .filter(
                        answer ->
                                line.equals(messages.name("screening.key", answer))
                                        || line.equals(
                                                messages.name("screening.answer", answer)
                                                        .toLowerCase(messages.locale())))
                .findFirst();
    }

    /// A day on which what was said still holds.
    private Optional<LocalDate> day(String line) {
        try {
            return Optional.of(LocalDate.parse(line)).filter(day -> Answers.isFresh(day, today));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String text(Question question, Asked asked) {
        return messages.get(
                "terminal.ask.question",
                asked.answered() + 1,
                asked.questions().size(),
                messages.get(question.key(asked.pair())));
    }

    private String heading(Group group, boolean pair) {
        return group == Group.CONSENT && !pair
                ? messages.get("screening.group.consent.alone")
                : messages.name("screening.group", group);
    }

    private String choices() {
        return messages.get("terminal.ask.choices");
    }

    private void say(String line) {
        out.println(line);
    }
}
