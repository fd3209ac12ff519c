package org.tactus.safety;

import java.util.List;

/// What the answers of the screening mean today, the severest first.
public sealed interface Outcome {

    /// The questions that it is about; none where it is about no single one.
    default List<String> questions() {
        return List.of();
    }

    /// Call for help now; nothing starts.
    ///
    /// @param questions which answers say so
    record Emergency(List<String> questions) implements Outcome {
        public Emergency {
            questions = List.copyOf(questions);
        }
    }

    /// No massage today: only natural breathing is offered.
    ///
    /// @param urgent whether a doctor should be seen today or within days
    /// @param questions which answers say so
    record NotToday(boolean urgent, List<String> questions) implements Outcome {
        public NotToday {
            questions = List.copyOf(questions);
        }
    }

    /// Something is still to be answered, or a spot to be tapped.
    ///
    /// @param questions in the order in which they are asked
    record Unanswered(List<String> questions) implements Outcome {
        public Unanswered {
            questions = List.copyOf(questions);
        }
    }

    /// Only natural breathing until a clinician who knows about these has agreed.
    record NeedsAgreement(List<String> questions) implements Outcome {
        public NeedsAgreement {
            questions = List.copyOf(questions);
        }
    }

    /// Not everybody agrees to this massage.
    record NoConsent() implements Outcome {}

    /// A massage may start.
    ///
    /// @param precautions what it keeps to
    /// @param advice what is said before it starts
    record Clear(Precautions precautions, List<Advice> advice) implements Outcome {
        public Clear {
            advice = List.copyOf(advice);
        }
    }
}
