package org.tactus;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tactus.routine.Problem;
import org.tactus.text.Messages;
import org.tactus.ui.shell.Question;

/// Shows over the window what is wrong with a file that was to come in, line by line for whoever
/// wants to mend it.
final class FileProblems {
    private static final int MOST = 200;

    private final Messages messages;
    private final Consumer<Question> ask;

    /// @param ask shows it over the window
    FileProblems(Messages messages, Consumer<Question> ask) {
        this.messages = messages;
        this.ask = ask;
    }

    /// @param title key of the title, which names the file
    /// @param text what became of it, in a sentence or two
    void show(String title, String text, Path file, List<Problem> problems) {
        var name = String.valueOf(file.getFileName());
        ask.accept(
                new Question(
                        title + " " + file,
                        messages.get(title, name),
                        text,
                        problems.stream()
                                .limit(MOST)
                                .map(problem -> problem.line(name))
                                .collect(Collectors.joining("\n")),
                        List.of(
                                Question.Answer.of(
                                        "file-problems-ok",
                                        messages.get("file.problems.ok"),
                                        () -> {}))));
    }
}
