package org.tactus.ui.player;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tactus.routine.Pressure;

/// What to do now, in words. Empty texts are not shown.
///
/// @param stage what kind of picture goes with it
/// @param gentler whether it presses less today than it was written for
/// @param over what stands above the title: technique and implement
/// @param pressureWords its number and word
record Guide(
        Stage stage,
        boolean gentler,
        String over,
        String title,
        String instruction,
        Optional<Pressure> pressure,
        String pressureWords,
        String tempo,
        String breath,
        String caution,
        String feel) {

    /// What kind of picture a step asks for.
    enum Stage {
        /// Hands on the figure.
        TOUCH,
        /// The pacer.
        BREATH,
        /// A large question.
        QUESTION,
        /// The figure, without hands.
        CALM
    }

    static final Guide NONE =
            new Guide(Stage.CALM, false, "", "", "", Optional.empty(), "", "", "", "", "");

    /// A question, which is the largest thing on the screen.
    ///
    /// @param over its title, where the routine gives it one
    static Guide asking(String over, String question, String instruction) {
        return new Guide(
                Stage.QUESTION,
                false,
                over,
                question,
                instruction,
                Optional.empty(),
                "",
                "",
                "",
                "",
                "");
    }

    /// All of it that is said when the step begins.
    String announcement() {
        return Stream.of(over, title, instruction)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
