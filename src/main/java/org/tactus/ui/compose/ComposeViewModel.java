package org.tactus.ui.compose;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tactus.body.Spot;
import org.tactus.compose.Composed;
import org.tactus.compose.Recent;
import org.tactus.compose.Tool;
import org.tactus.compose.Wishes;
import org.tactus.journal.look.Proposals;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.safety.Precautions;
import org.tactus.settings.ComposeSettings;
import org.tactus.ui.History;

/// What someone wishes for, and the session that stands beside it. The session follows the wishes;
/// once it was changed by hand it stays as it is until it is composed anew.
public final class ComposeViewModel {
    private static final int USUAL_MINUTES = 20;

    /// Composes a session.
    public interface Composing {
        /// Hands on the session for `wishes`, at once or a little later; of wishes that follow each
        /// other fast perhaps only the newest.
        void compose(Wishes wishes, Consumer<Composed> then);
    }

    private final Composing composing;
    private final ObjectProperty<Map<Spot, Integer>> scores = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.PARTNER);
    private final IntegerProperty minutes = new SimpleIntegerProperty(USUAL_MINUTES);
    private final ObjectProperty<Pressure> liked = new SimpleObjectProperty<>(Wishes.USUALLY_LIKED);
    private final ObjectProperty<Set<Tool>> tools = new SimpleObjectProperty<>(Set.of(Tool.HANDS));
    private final ObjectProperty<Set<Position>> positions =
            new SimpleObjectProperty<>(EnumSet.allOf(Position.class));
    private final ObjectProperty<Proposals> proposals = new SimpleObjectProperty<>(Proposals.NONE);
    private final ReadOnlyObjectWrapper<Precautions> precautions =
            new ReadOnlyObjectWrapper<>(Precautions.NONE);
    private final ReadOnlyObjectWrapper<Optional<History<Draft>>> drafts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ComposeSettings> liking =
            new ReadOnlyObjectWrapper<>(ComposeSettings.DEFAULT);
    private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();
    private Recent recent = Recent.NONE;
    /// Whether several wishes change together, so that one session follows them all.
    private boolean changing;

    public ComposeViewModel(Composing composing) {
        this.composing = composing;
        scores.subscribe((_, _) -> follow());
        audience.subscribe((_, _) -> follow());
        minutes.subscribe((_, _) -> follow());
        liked.subscribe((_, _) -> follow());
        tools.subscribe((_, _) -> follow());
        positions.subscribe((_, _) -> follow());
        follow();
    }

    /// Where, and how much of 10, in the order of touching.
    public ObjectProperty<Map<Spot, Integer>> scoresProperty() {
        return scores;
    }

    /// `PARTNER` or `SELF`.
    public ObjectProperty<Audience> audienceProperty() {
        return audience;
    }

    public IntegerProperty minutesProperty() {
        return minutes;
    }

    public ObjectProperty<Pressure> likedProperty() {
        return liked;
    }

    /// What is at hand; hands always are.
    public ObjectProperty<Set<Tool>> toolsProperty() {
        return tools;
    }

    /// What the receiver can take; never empty.
    public ObjectProperty<Set<Position>> positionsProperty() {
        return positions;
    }

    /// What the journal proposes.
    public ObjectProperty<Proposals> proposalsProperty() {
        return proposals;
    }

    /// What limits the session, as far as it is known before anyone is asked.
    ReadOnlyObjectProperty<Precautions> precautionsProperty() {
        return precautions.getReadOnlyProperty();
    }

    /// The session with all that it was before; empty until the first one is composed.
    ReadOnlyObjectProperty<Optional<History<Draft>>> draftsProperty() {
        return drafts.getReadOnlyProperty();
    }

    /// Whether the session was composed from other wishes than those that stand there now.
    ReadOnlyBooleanProperty behindProperty() {
        return behind.getReadOnlyProperty();
    }

    /// What is wished for again and again, to be kept between runs.
    public ReadOnlyObjectProperty<ComposeSettings> likingProperty() {
        return liking.getReadOnlyProperty();
    }

    /// Wishes for what was kept.
    public void like(ComposeSettings kept) {
        together(
                () -> {
                    audience.set(kept.audience());
                    liked.set(kept.liked());
                    tools.set(kept.tools());
                });
    }

    /// All that is wished for.
    public Wishes wishes() {
        return new Wishes(
                scores.get(),
                audience.get(),
                minutes.get(),
                liked.get(),
                tools.get(),
                positions.get(),
                precautions.get(),
                recent);
    }

    /// Takes what is known of whom the session is for.
    public void know(Precautions limits, Recent lately) {
        together(
                () -> {
                    precautions.set(limits);
                    recent = lately;
                });
    }

    /// Wishes for what the journal proposes.
    void take(Proposals.Proposal proposal) {
        together(
                () -> {
                    scores.set(proposal.scores());
                    proposal.length().ifPresent(this::setLength);
                });
    }

    /// Wishes for a length, as near as it may be.
    void setMinutes(long wished) {
        minutes.set(Math.clamp(wished, Wishes.FEWEST_MINUTES, Wishes.MOST_MINUTES));
    }

    /// Adds a tool or takes it away; hands stay.
    void toggle(Tool tool) {
        var changed = EnumSet.copyOf(tools.get());
        if (tool != Tool.HANDS && !changed.remove(tool)) {
            changed.add(tool);
        }
        tools.set(Collections.unmodifiableSet(changed));
    }

    /// Adds a position or takes it away; the last one stays.
    void toggle(Position position) {
        var changed = EnumSet.copyOf(positions.get());
        if (!changed.remove(position)) {
            changed.add(position);
        }
        if (!changed.isEmpty()) {
            positions.set(Collections.unmodifiableSet(changed));
        }
    }

    /// Moves a step among those beside it, to place `to` of them.
    void move(List<Integer> at, int to) {
        edit(draft -> draft.moved(at, to));
    }

    void drop(List<Integer> at) {
        edit(draft -> draft.without(at));
    }

    void lengthen(List<Integer> at, int grains) {
        edit(draft -> draft.longer(at, grains));
    }

    /// Lengthens a step that is being dragged: all of a drag is undone at once.
    ///
    /// @param from the session as it was when the drag began
    void drag(History<Draft> from, List<Integer> at, int grains) {
        put(from.with(from.now().longer(at, grains)));
    }

    void undo() {
        drafts.get().map(History::undo).ifPresent(this::put);
    }

    void redo() {
        drafts.get().map(History::redo).ifPresent(this::put);
    }

    /// Composes the session from the wishes, whatever was changed by hand; that can be undone.
    void composeAnew() {
        var now = wishes();
        composing.compose(now, composed -> put(History::with, Draft.of(now, composed)));
    }

    private void edit(UnaryOperator<Draft> change) {
        drafts.get().map(history -> history.with(change.apply(history.now()))).ifPresent(this::put);
    }

    private void together(Runnable changes) {
        changing = true;
        changes.run();
        changing = false;
        follow();
    }

    private void setLength(Duration length) {
        setMinutes(Math.round(length.toSeconds() / 60.0));
    }

    private void follow() {
        if (changing) {
            return;
        }
        liking.set(new ComposeSettings(audience.get(), liked.get(), tools.get()));
        compare();
        if (!isByHand()) {
            var now = wishes();
            composing.compose(now, composed -> composed(Draft.of(now, composed)));
        }
    }

    /// What was changed by hand meanwhile is not lost.
    private void composed(Draft draft) {
        if (!isByHand()) {
            put(History::instead, draft);
        }
    }

    private void put(BiFunction<History<Draft>, Draft, History<Draft>> how, Draft draft) {
        put(
                drafts.get()
                        .map(history -> how.apply(history, draft))
                        .orElseGet(() -> History.of(draft)));
    }

    private void put(History<Draft> history) {
        drafts.set(Optional.of(history));
        compare();
    }

    private void compare() {
        behind.set(
                drafts.get()
                        .filter(history -> !history.now().wishes().equals(wishes()))
                        .isPresent());
    }

    private boolean isByHand() {
        return drafts.get().filter(history -> history.now().byHand()).isPresent();
    }
}
