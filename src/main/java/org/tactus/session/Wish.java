package org.tactus.session;

import java.time.Duration;
import java.util.List;
import org.tactus.body.Spot;

/// Something that the person wanted otherwise while a session was played. A [Timeline] knows the
/// wishes that it was made with, so that the same ones make it again to the nanosecond.
public sealed interface Wish {

    /// The position at which it was made.
    Duration at();

    /// See [Timeline#stayHere].
    record StayHere(Duration at, Duration extra) implements Wish {}

    /// See [Timeline#softer].
    record Softer(Duration at) implements Wish {}

    /// See [Timeline#finishGently].
    record FinishGently(Duration at) implements Wish {}

    /// See [Timeline#withTimeLeft].
    record TimeLeft(Duration at, Duration left) implements Wish {}

    /// See [Timeline#withFocus].
    record Focus(Duration at, List<Spot> spots) implements Wish {
        public Focus {
            spots = List.copyOf(spots);
        }
    }
}
