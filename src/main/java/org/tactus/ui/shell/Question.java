package org.tactus.ui.shell;

import java.util.List;

/// Something to ask a person, with the answers that are possible. The last answer is also what Esc
/// means: the one that changes nothing.
///
/// @param id what it is about: while it waits for its answer it is not asked again
/// @param details shown small and selectable below the text; may be empty
public record Question(String id, String title, String text, String details, List<Answer> answers) {

    /// One answer.
    ///
    /// @param id of its button
    /// @param closes whether the question goes away with it
    /// @param grave whether it destroys something, so that no single key may choose it
    /// @param chosen what it does
    public record Answer(String id, String label, boolean closes, boolean grave, Runnable chosen) {

        /// An answer that ends the question.
        public static Answer of(String id, String label, Runnable chosen) {
            return new Answer(id, label, true, false, chosen);
        }

        /// An answer that ends the question and destroys something.
        public static Answer grave(String id, String label, Runnable chosen) {
            return new Answer(id, label, true, true, chosen);
        }
    }

    public Question {
        answers = List.copyOf(answers);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a question without answers");
        }
    }
}
