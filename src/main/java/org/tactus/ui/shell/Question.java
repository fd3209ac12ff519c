package org.tactus.ui.shell;

import java.util.List;

/// Something to ask a person, with the answers that are possible. The last answer is also what Esc
/// means: the one that changes nothing.
///
/// @param details shown small and selectable below the text; may be empty
public record Question(String title, String text, String details, List<Answer> answers) {

    /// One answer.
    ///
    /// @param id of its button
    /// @param chosen what it does
    /// @param closes whether the question goes away with it
    public record Answer(String id, String label, boolean closes, Runnable chosen) {

        /// An answer that ends the question.
        public static Answer of(String id, String label, Runnable chosen) {
            return new Answer(id, label, true, chosen);
        }
    }

    public Question {
        answers = List.copyOf(answers);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a question without answers");
        }
    }
}
