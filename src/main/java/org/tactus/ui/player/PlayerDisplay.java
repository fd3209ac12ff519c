package org.tactus.ui.player;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Position;
import org.tactus.routine.Step;
import org.tactus.session.Moment;
import org.tactus.session.Reading;
import org.tactus.session.Reading.State;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;
import org.tactus.text.Messages;
import org.tactus.ui.control.BreathFrame;

/// What the player shows of a session, one property for each visible part. A property changes only
/// when what is seen changes, so that whoever draws it draws no more than that.
public final class PlayerDisplay {
    private static final double NANOS = 1e9;

    private final Messages messages;
    private final StepTexts stepTexts;
    private final SessionTexts sessionTexts;
    private final EndTime endTime;
    private final boolean reducedMotion;

    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canSoften = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper left = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READY);
    private final ReadOnlyObjectWrapper<Optional<Moment>> moment =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Timeline> timeline;
    private final ReadOnlyObjectWrapper<StepPlace> place =
            new ReadOnlyObjectWrapper<>(StepPlace.NONE);
    private final ReadOnlyObjectWrapper<Guide> guide = new ReadOnlyObjectWrapper<>(Guide.NONE);
    private final ReadOnlyObjectWrapper<Clock> clock = new ReadOnlyObjectWrapper<>(Clock.NONE);
    private final ReadOnlyObjectWrapper<Next> next = new ReadOnlyObjectWrapper<>(Next.NONE);
    private final ReadOnlyObjectWrapper<ShownTimes> times =
            new ReadOnlyObjectWrapper<>(ShownTimes.NONE);
    private final ReadOnlyObjectWrapper<Curtain> curtain =
            new ReadOnlyObjectWrapper<>(Curtain.NONE);
    private final ReadOnlyObjectWrapper<String> notice = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Optional<String>> undo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Ending>> ending =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BreathFrame>> breath =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Picking> picking =
            new ReadOnlyObjectWrapper<>(Picking.NONE);
    private final ReadOnlyObjectWrapper<CheckIn> checkIn =
            new ReadOnlyObjectWrapper<>(CheckIn.NONE);

    PlayerDisplay(
            Timeline timeline, PlayerOptions options, PlayerClocks clocks, Messages messages) {
        this.messages = messages;
        this.reducedMotion = options.reducedMotion();
        this.stepTexts = new StepTexts(messages, options.today());
        this.sessionTexts = new SessionTexts(messages, stepTexts, clocks.zone());
        this.endTime = new EndTime(clocks.wall());
        this.timeline = new ReadOnlyObjectWrapper<>(timeline);
    }

    /// Shows a reading.
    void show(
            Reading reading,
            boolean locked,
            CheckIns checkIns,
            Refits refits,
            Wishes wishes,
            Worked worked) {
        var current = reading.session().timeline();
        if (timeline.get() != current) {
            timeline.set(current);
        }
        publish(state, reading.state());
        playing.set(
                switch (reading.state()) {
                    case LEAD_IN, PLAYING, RESUMING -> true;
                    case READY, PAUSED, WAITING, ENDED -> false;
                });
        if (!current.isEmpty()) {
            show(current, reading.moment());
        }
        publish(times, sessionTexts.times(reading, endTime.of(reading)));
        publish(curtain, sessionTexts.curtain(reading));
        publish(checkIn, checkIns.at(reading));
        publish(
                notice,
                sessionTexts.notice(
                        reading, locked, refits.toldAt(reading), wishes.toldAt(reading)));
        publish(undo, sessionTexts.undo(reading));
        if (reading.state() != State.ENDED) {
            publish(ending, Optional.empty());
        } else if (ending.get().isEmpty()) {
            ending.set(Optional.of(sessionTexts.ending(current.routine(), last(reading), worked)));
        }
    }

    private static Position last(Reading reading) {
        var timeline = reading.session().timeline();
        return timeline.isEmpty()
                ? timeline.routine().position()
                : reading.moment().segment().position();
    }

    private void show(Timeline current, Moment now) {
        publish(place, stepTexts.place(current, now));
        var offered = FocusPicks.at(current, now);
        publish(guide, stepTexts.guide(now, offered));
        publish(clock, stepTexts.clock(current, now));
        publish(next, stepTexts.next(now));
        publish(breath, breath(now));
        publish(picking, offered);
        canSoften.set(now.pressure().filter(pressure -> pressure.level() > 1).isPresent());
        left.set(part(now));
        publish(moment, Optional.of(now));
    }

    private Optional<BreathFrame> breath(Moment now) {
        var pattern =
                now.segment().step() instanceof Step.Breathe breathe
                        ? Optional.of(breathe.pattern())
                        : Optional.<BreathPattern>empty();
        return now.breath()
                .map(paced -> BreathFrame.of(paced, pattern, now.into(), reducedMotion, messages))
                .or(() -> pattern.map(_ -> BreathFrame.natural(messages)));
    }

    private double part(Moment now) {
        var length = now.segment().length();
        if (length.isZero()) {
            return 1;
        }
        double seconds = now.left().toNanos() / NANOS;
        return (reducedMotion ? Math.ceil(seconds) : seconds) / (length.toNanos() / NANOS);
    }

    private static <T> void publish(Property<T> property, T value) {
        if (!Objects.equals(property.getValue(), value)) {
            property.setValue(value);
        }
    }

    /// How a segment is called where it is pointed at.
    String name(Segment segment) {
        return stepTexts.name(segment);
    }

    /// Whether the position, or a count, is moving.
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Whether the hands could press more lightly than they do.
    public ReadOnlyBooleanProperty canSoftenProperty() {
        return canSoften.getReadOnlyProperty();
    }

    /// The part of the segment that is left, from 0 to 1.
    public ReadOnlyDoubleProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What is true now; empty only for an empty routine. Changes with every frame while it is
    /// played.
    public ReadOnlyObjectProperty<Optional<Moment>> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Timeline> timelineProperty() {
        return timeline.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<StepPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Guide> guideProperty() {
        return guide.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Clock> clockProperty() {
        return clock.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Next> nextProperty() {
        return next.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ShownTimes> timesProperty() {
        return times.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Curtain> curtainProperty() {
        return curtain.getReadOnlyProperty();
    }

    /// What is told beside the step; empty for nothing.
    ReadOnlyObjectProperty<String> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The offer to take back a jump.
    ReadOnlyObjectProperty<Optional<String>> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Ending>> endingProperty() {
        return ending.getReadOnlyProperty();
    }

    /// The breath, paced or the receiver's.
    ReadOnlyObjectProperty<Optional<BreathFrame>> breathProperty() {
        return breath.getReadOnlyProperty();
    }

    /// What the receiver is asked now.
    ReadOnlyObjectProperty<CheckIn> checkInProperty() {
        return checkIn.getReadOnlyProperty();
    }

    /// What the receiver can choose among now.
    ReadOnlyObjectProperty<Picking> pickingProperty() {
        return picking.getReadOnlyProperty();
    }
}
