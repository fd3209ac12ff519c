package org.tactus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tactus.journal.Person;
import org.tactus.routine.Routine;
import org.tactus.safety.Precautions;
import org.tactus.safety.Today;
import org.tactus.text.Instead;
import org.tactus.text.Messages;
import org.tactus.ui.shell.Question;
import org.tactus.ui.shell.Shell;

/// Makes of a wish the session that fits someone today. Where too much of it would be gone, they
/// are asked whether to take another one.
final class Preparing {
    private final Messages messages;
    private final Shell shell;
    private final Supplier<List<Routine>> library;
    private final Consumer<Wish> back;

    /// @param library what to find another routine among
    /// @param back the way back from a wish that little is left of
    Preparing(
            Messages messages, Shell shell, Supplier<List<Routine>> library, Consumer<Wish> back) {
        this.messages = messages;
        this.shell = shell;
        this.library = library;
        this.back = back;
    }

    /// `routine` within `precautions`.
    Today adapt(Routine routine, Precautions precautions) {
        return Today.of(routine, library.get(), precautions, new Instead(messages));
    }

    /// Hands on the session that `person` gets.
    ///
    /// @param today what limits it by their answers; what they like is kept to as well
    void prepare(Wish wish, Person person, Precautions today, Consumer<Cleared> then) {
        var precautions = today.and(Precautions.of(person.preferences()));
        var renewed = wish.within(precautions);
        var adapted = adapt(renewed.routine(), precautions);
        var cleared = new Cleared(wish.with(renewed.routine()), person, adapted, renewed.notes());
        if (adapted.adapted().tooMuchGone()) {
            suggest(cleared, precautions, then);
        } else {
            then.accept(cleared);
        }
    }

    private void suggest(Cleared cleared, Precautions precautions, Consumer<Cleared> then) {
        var answers = new ArrayList<Question.Answer>();
        cleared.today()
                .instead()
                .map(other -> other(cleared, other, precautions, then))
                .ifPresent(answers::add);
        answers.add(
                Question.Answer.of(
                        "suggest-same", messages.get("visit.same"), () -> then.accept(cleared)));
        answers.add(
                Question.Answer.of(
                        "suggest-back",
                        messages.get(
                                switch (cleared.wish().origin()) {
                                    case PAGE -> "visit.back";
                                    case EDITOR -> "visit.back.editor";
                                    case COMPOSING -> "visit.back.composing";
                                }),
                        () -> back.accept(cleared.wish())));
        shell.ask(
                new Question(
                        "too-much",
                        messages.get("visit.too-much.title"),
                        messages.get("visit.too-much.text", title(cleared.wish().routine())),
                        String.join("\n", cleared.changes(messages)),
                        answers));
    }

    private Question.Answer other(
            Cleared cleared, Routine other, Precautions precautions, Consumer<Cleared> then) {
        var wish = Wish.of(other, cleared.wish().focus(), cleared.wish().origin());
        return Question.Answer.of(
                "suggest-other",
                messages.get("visit.other", title(other)),
                () ->
                        then.accept(
                                new Cleared(
                                        wish,
                                        cleared.person(),
                                        adapt(other, precautions),
                                        List.of())));
    }

    private String title(Routine routine) {
        return routine.title().in(messages.locale());
    }
}
