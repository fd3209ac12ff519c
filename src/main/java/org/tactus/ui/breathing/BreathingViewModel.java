package org.tactus.ui.breathing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Step;
import org.tactus.safety.Adaptation;
import org.tactus.safety.Phrases;
import org.tactus.safety.Precautions;
import org.tactus.session.Moment;
import org.tactus.session.Reading;
import org.tactus.session.Reading.State;
import org.tactus.session.Session;
import org.tactus.session.SessionClock;
import org.tactus.session.SessionPlayer;
import org.tactus.session.Timeline;
import org.tactus.text.Instead;
import org.tactus.text.Messages;
import org.tactus.ui.control.BreathFrame;
import org.tactus.ui.control.HoldToStop;

/// The choice of a rhythm and a length, and the session that plays it.
///
/// As in the player, [#frame] brings what is shown up to now, and a property changes only when what
/// is seen changes; [#animatingProperty] tells when frames are needed.
public final class BreathingViewModel {
    private static final Duration SHORTEST_CYCLE = Duration.ofSeconds(2);

    private final Supplier<SessionClock> clock;
    private final Supplier<Consumer<Reading>> company;
    private final Messages messages;
    private final BooleanProperty reducedMotion;
    private final BreathingTexts texts;
    private final Phrases phrases;
    private final HoldToStop hold;
    private final ReadOnlyObjectWrapper<BreathingPlan> plan;
    private final ReadOnlyObjectWrapper<Optional<BreathingDisplay>> display =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<BreathPattern>> patterns =
            new ReadOnlyObjectWrapper<>(BreathPattern.known());
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper unasked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper ownProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper animating = new ReadOnlyBooleanWrapper();
    private Optional<SessionPlayer> player = Optional.empty();
    private Consumer<Reading> follower = _ -> {};
    private Precautions precautions = Precautions.NONE;
    private boolean onlyNatural = false;

    /// @param clock makes the clock of a session
    /// @param nanos monotonic, for what is held
    /// @param company answers, when a session begins, who is told of each of its readings
    public BreathingViewModel(
            Supplier<SessionClock> clock,
            LongSupplier nanos,
            boolean reducedMotion,
            Messages messages,
            Supplier<Consumer<Reading>> company) {
        this.clock = clock;
        this.company = company;
        this.messages = messages;
        this.reducedMotion = new SimpleBooleanProperty(reducedMotion);
        this.texts = new BreathingTexts(messages);
        this.phrases = new Instead(messages);
        this.hold = new HoldToStop(nanos, () -> player.ifPresent(SessionPlayer::stop));
        this.plan = new ReadOnlyObjectWrapper<>(BreathingPlan.usual(patterns.get().getFirst()));
    }

    /// Offers what is right for someone: no rhythm with holds where the breath is not to be held,
    /// and a first minute that is not paced where that is asked. What runs goes on.
    ///
    /// @param barring the questions whose answers leave nothing but natural breathing today
    /// @param asked whether it is known that nothing else speaks against holds
    public void keepTo(Precautions others, List<String> barring, boolean asked) {
        onlyNatural = !barring.isEmpty();
        precautions = others;
        unasked.set(!onlyNatural && !asked && others.againstHolds().isEmpty());
        patterns.set(BreathPattern.known().stream().filter(this::isOffered).toList());
        kept.set(unasked.get() ? texts.unasked(others) : texts.kept(others, barring));
        if (!running.get()) {
            keepToOffered();
        }
    }

    private void keepToOffered() {
        if (!isOffered(plan.get().pattern())) {
            choose(patterns.get().getFirst());
        }
    }

    /// Whether nothing speaks against a rhythm, nor against the holds that it may have.
    private boolean isOffered(BreathPattern pattern) {
        boolean held = pattern.hasHolds();
        return onlyNatural
                ? pattern.isNatural()
                : !held || (precautions.againstHolds().isEmpty() && !unasked.get());
    }

    BreathingTexts texts() {
        return texts;
    }

    // ---- choosing ----

    /// Chooses a rhythm, with the length that is advised for it.
    public void choose(BreathPattern pattern) {
        ownProblem.set("");
        plan.set(BreathingPlan.usual(pattern));
    }

    /// Chooses a rhythm that a person wrote, such as `in 4, hold 2, out 6`; says what is wrong with
    /// it where something is.
    public void writeOwn(String text) {
        var written = text.strip().toLowerCase(Locale.ROOT);
        var pattern =
                written.isEmpty()
                        ? Optional.<BreathPattern>empty()
                        : BreathPattern.parse(written).filter(this::isOwn);
        if (pattern.isEmpty()) {
            ownProblem.set(messages.get("breathe.own.problem"));
        } else if (isOffered(pattern.get())) {
            choose(pattern.get());
        } else {
            ownProblem.set(refusal());
        }
    }

    /// Why a rhythm of one's own is not taken.
    private String refusal() {
        if (onlyNatural) {
            return kept.get();
        }
        return unasked.get() ? texts.noHoldsUnasked() : texts.noHolds(precautions);
    }

    /// Whether it can be a rhythm of one's own: written out, and slow enough to breathe in.
    private boolean isOwn(BreathPattern pattern) {
        return !BreathPattern.known().contains(pattern)
                && pattern.cycle().compareTo(SHORTEST_CYCLE) >= 0;
    }

    public void longer() {
        plan.set(plan.get().changedBy(1));
    }

    public void shorter() {
        plan.set(plan.get().changedBy(-1));
    }

    // ---- breathing ----

    public void start() {
        outcome.set("");
        keepToOffered();
        follower = company.get();
        play(plan.get(), true);
    }

    /// Pauses or goes on.
    public void toggle() {
        player.ifPresent(SessionPlayer::toggle);
        frame();
    }

    public void pause() {
        player.ifPresent(SessionPlayer::pause);
        frame();
    }

    /// The screen is left: what runs is paused, and what is over needs no more mention.
    void leave() {
        outcome.set("");
        pause();
    }

    /// Ends it here.
    public void stop() {
        player.ifPresent(SessionPlayer::stop);
        frame();
    }

    /// Goes on in a gentler rhythm for the time that is left: slow breathing is not for everybody.
    public void tooSlow() {
        var gentle = BreathPattern.parse(BreathPattern.GENTLE).orElseThrow();
        player.ifPresent(
                running -> {
                    var left = running.now().session().left();
                    plan.set(plan.get().in(gentle, left));
                    play(plan.get(), false);
                });
    }

    /// Brings everything that is shown up to now.
    public void frame() {
        hold.frame();
        player.map(SessionPlayer::now).ifPresent(this::show);
    }

    void holdToStop() {
        hold.begin();
        frame();
    }

    void letGo() {
        hold.end();
    }

    private void play(BreathingPlan chosen, boolean leadIn) {
        var routine = chosen.routine(texts.name(chosen.pattern()));
        var played = leadIn ? Adaptation.of(routine, precautions, phrases).routine() : routine;
        var next = new SessionPlayer(Session.start(Timeline.of(played)), clock.get(), event -> {});
        player = Optional.of(next);
        next.start();
        if (!leadIn) {
            // The change of rhythm is felt at the next breath, after a short rest.
            next.pause();
            next.resume();
        }
        frame();
    }

    private void show(Reading reading) {
        follower.accept(reading);
        boolean over = reading.state() == State.ENDED;
        if (over) {
            outcome.set(texts.outcome(reading));
            player = Optional.empty();
            publish(Optional.empty());
        } else {
            publish(Optional.of(texts.display(reading, plan.get(), frame(reading))));
        }
        running.set(!over);
        animating.set(!over && (reading.state() != State.PAUSED || hold.isHeld()));
    }

    private BreathFrame frame(Reading reading) {
        var moment = reading.moment();
        return moment.breath()
                .map(
                        breath ->
                                BreathFrame.of(
                                        breath,
                                        pattern(moment),
                                        moment.into(),
                                        reducedMotion.get(),
                                        messages))
                .orElseGet(() -> BreathFrame.natural(messages));
    }

    /// The rhythm that is breathed now: the first minute may be another than was chosen.
    private static Optional<BreathPattern> pattern(Moment moment) {
        return moment.segment().step() instanceof Step.Breathe breathe
                ? Optional.of(breathe.pattern())
                : Optional.empty();
    }

    private void publish(Optional<BreathingDisplay> shown) {
        if (!Objects.equals(display.get(), shown)) {
            display.set(shown);
        }
    }

    // ---- what is shown ----

    /// Whether the form moves once a second only; may change at any time.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// The rhythms to choose from, the application's default first.
    ReadOnlyObjectProperty<List<BreathPattern>> patternsProperty() {
        return patterns.getReadOnlyProperty();
    }

    /// What is not offered, or is different, and why; empty where everything is as ever.
    ReadOnlyStringProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /// Whether holds are not offered only because the questions were not answered.
    ReadOnlyBooleanProperty unaskedProperty() {
        return unasked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<BreathingPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Whether a time of breathing is under way.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty animatingProperty() {
        return animating.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<BreathingDisplay>> displayProperty() {
        return display.getReadOnlyProperty();
    }

    /// What is wrong with the rhythm that was written; empty for nothing.
    ReadOnlyStringProperty ownProblemProperty() {
        return ownProblem.getReadOnlyProperty();
    }

    /// What was breathed last; empty before the first.
    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// How much of the hold that stops is over, from 0 to 1.
    ReadOnlyDoubleProperty heldProperty() {
        return hold.doneProperty();
    }
}
