package org.tactus.ui.player;

import org.tactus.journal.Entry.Remark.Said;

/// How the receiver can say now what they feel.
///
/// @param canLighten whether hands could press more lightly than they do
/// @param canStay whether there is a spot to have more of
record CheckIn(Form form, boolean canLighten, boolean canStay) {

    enum Form {
        NONE,
        /// A prompt that has only just appeared and hears nothing yet.
        COMING,
        /// A prompt beside the step.
        PROMPT,
        /// A question of the routine.
        QUESTION
    }

    static final CheckIn NONE = new CheckIn(Form.NONE, false, false);

    /// Whether a prompt is to be seen.
    boolean isPrompt() {
        return form == Form.COMING || form == Form.PROMPT;
    }

    /// Whether that would change anything.
    boolean offers(Said said) {
        return switch (said) {
            case LIGHTER -> canLighten;
            case GOOD -> true;
            case MORE_HERE -> canStay;
        };
    }

    /// Whether that is an answer now.
    boolean hears(Said said) {
        return (form == Form.PROMPT || form == Form.QUESTION) && offers(said);
    }
}
