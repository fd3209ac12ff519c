package org.tactus.routine;

import java.time.Duration;
import java.util.Optional;

/// Reads what every step may have.
final class CommonReader {
    private CommonReader() {}

    /// @param timed whether the step takes time, so that it can be fitted to the time available
    static Common read(Fields fields, boolean timed) {
        var text = fields.text(Key.TEXT);
        var words =
                new Words(
                        fields.text(Key.TITLE),
                        text,
                        fields.text(Key.SAY),
                        fields.text(Key.CAUTION),
                        fields.text(Key.FEEL));
        var position = fields.word(Key.POSITION, Vocabulary.POSITION);
        var min = timed ? fields.seconds(Key.MIN) : Optional.<Duration>empty();
        var max = timed ? fields.seconds(Key.MAX) : Optional.<Duration>empty();
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            var message =
                    min.get().toSeconds() + " is above max, which is " + max.get().toSeconds();
            fields.error(Key.MIN, "bad-value", message);
        }
        boolean optional = fields.flag(Key.OPTIONAL);
        var fit =
                min.isEmpty() && max.isEmpty() && !optional
                        ? Fit.DEFAULT
                        : new Fit(min, max, optional);
        return new Common(position, words, fit);
    }
}
