package org.tactus.ui.routine;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.tactus.fit.Fitted;
import org.tactus.fit.Fitting;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.safety.Today;
import org.tactus.text.FitWording;
import org.tactus.text.Messages;

/// A routine in the minutes that there are: fitted to them first, then as the receiver gets it
/// today, so that safety has the last word.
public final class RoutineViewModel {
    /// Who knows how the receiver gets a routine today.
    public interface Foresight {
        void of(Routine routine, Consumer<Today> then);
    }

    private final Routine written;
    private final Foresight foresight;
    private final FitWording wording;
    private final int own;
    private final int fewest;
    private final int most;
    private final ReadOnlyIntegerWrapper minutes;
    private final ReadOnlyObjectWrapper<Today> today;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private Routine routine;

    /// @param written the routine, in its own length
    /// @param today as the receiver gets that
    public RoutineViewModel(Routine written, Today today, Foresight foresight, Messages messages) {
        this.written = written;
        this.routine = written;
        this.foresight = foresight;
        this.wording = new FitWording(messages);
        var range = Fitting.range(written);
        this.own =
                (int) Math.max(1, Math.round(RoutineFacts.of(written).length().toSeconds() / 60.0));
        this.fewest = Math.min(own, range.fewestMinutes());
        this.most = Math.max(own, range.mostMinutes());
        this.minutes = new ReadOnlyIntegerWrapper(own);
        this.today = new ReadOnlyObjectWrapper<>(today);
    }

    /// The fewest whole minutes that it can take.
    int fewest() {
        return fewest;
    }

    /// The most whole minutes that it can take.
    int most() {
        return most;
    }

    /// Fits the routine to so many minutes; to its own it is as it was written.
    void setMinutes(int wanted) {
        int within = Math.clamp(wanted, fewest, most);
        if (within != minutes.get()) {
            minutes.set(within);
            fit();
        }
    }

    /// The minutes that there are; at first the routine's own, to the nearest.
    ReadOnlyIntegerProperty minutesProperty() {
        return minutes.getReadOnlyProperty();
    }

    /// The routine as the receiver gets it today.
    ReadOnlyObjectProperty<Today> todayProperty() {
        return today.getReadOnlyProperty();
    }

    /// What fitting came to, where it is to be told; may be empty.
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// The routine in these minutes, as it is before anybody is asked.
    Routine routine() {
        return routine;
    }

    private void fit() {
        routine = minutes.get() == own ? asWritten() : fitted(Duration.ofMinutes(minutes.get()));
        var asked = routine;
        foresight.of(
                asked,
                now -> {
                    if (asked.equals(routine)) {
                        today.set(now);
                    }
                });
    }

    private Routine asWritten() {
        told.set("");
        return written;
    }

    /// In exactly that time, or in the nearest that it can take.
    private Routine fitted(Duration time) {
        return switch (Fitting.fit(written, time)) {
            case Fitted.Done done -> {
                told.set(wording.dropped(done).orElse(""));
                yield done.routine();
            }
            case Fitted.Impossible impossible -> {
                var nearest =
                        impossible
                                .below()
                                .or(impossible::above)
                                .map(other -> Fitting.fit(written, other))
                                .flatMap(
                                        fitted ->
                                                fitted instanceof Fitted.Done done
                                                        ? Optional.of(done.routine())
                                                        : Optional.empty());
                told.set(wording.instead(impossible));
                yield nearest.orElse(written);
            }
        };
    }
}
