package org.tactus.safety;

/// Why a massage keeps to a limit.
public sealed interface Reason {

    /// A question whose answer counts.
    record Answered(String question) implements Reason {}

    /// A spot that was tapped for a question.
    record Tapped(String question) implements Reason {}

    /// What the receiver likes, whatever the day.
    enum Preference implements Reason {
        /// Lighter hands.
        LIGHTER,
        /// No hands there.
        UNWANTED
    }
}
