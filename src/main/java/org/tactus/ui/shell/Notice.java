package org.tactus.ui.shell;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// A sentence, and how much of the time that it takes to be read is over.
final class Notice {
    /// What came up only just before a screen was left belongs to the next one.
    private static final Duration FRESH = Duration.seconds(1);

    private final String text;
    private final Stay stay;
    private final PauseTransition reading;
    /// Runs on whether the notice can be read or not.
    private final PauseTransition fresh = new PauseTransition(FRESH);
    private boolean read;

    /// @param time so long it takes to be read
    /// @param onRead it could be read
    Notice(String text, Stay stay, Duration time, Runnable onRead) {
        this.text = text;
        this.stay = stay;
        fresh.play();
        reading = new PauseTransition(time);
        reading.setOnFinished(
                _ -> {
                    read = true;
                    onRead.run();
                });
    }

    String text() {
        return text;
    }

    boolean isRead() {
        return read;
    }

    boolean isLasting() {
        return stay == Stay.UNTIL_CLOSED;
    }

    /// Whether it goes with the screen of the moment.
    boolean belongsToScreen() {
        return stay == Stay.ON_SCREEN && fresh.getStatus() == Animation.Status.STOPPED;
    }

    /// Whether its time runs.
    void setReading(boolean wanted) {
        if (wanted) {
            reading.play();
        } else {
            reading.pause();
        }
    }

    /// Nobody has read it yet.
    void forget() {
        reading.stop();
        read = false;
    }
}
