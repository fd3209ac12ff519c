package org.tactus.ui.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tactus.session.Segment;

/// A session as a row of segments to scale, coloured by what they are. What is over is solid, what
/// is to come is faint, the current segment has an outline. A click, the end of a drag
/// or the arrow keys seek.
public final class SessionStrip extends Region {
    private static final PseudoClass PLAYED = PseudoClass.getPseudoClass("played");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final Duration KEY_STEP = Duration.ofSeconds(10);

    private final List<Region> parts = new ArrayList<>();
    private final Region done = new Region();
    private final Region outline = new Region();
    private final Region marker = new Region();
    private StripScale scale = new StripScale(List.of());
    private List<Segment> segments = List.of();
    private Function<Segment, String> names = segment -> segment.step().kind().id();
    private Consumer<Duration> onSeek = _ -> {};
    private Duration position = Duration.ZERO;
    private int current = -1;

    /// An empty strip.
    public SessionStrip() {
        getStyleClass().add("session-strip");
        getStylesheets().add(StyleSheet.url(SessionStrip.class, "session-strip.css"));
        setAccessibleRole(AccessibleRole.SLIDER);
        outline.getStyleClass().add("outline");
        marker.getStyleClass().add("marker");
        done.getStyleClass().add("part");
        done.pseudoClassStateChanged(PLAYED, true);
        for (var drawn : new Region[] {done, outline, marker}) {
            drawn.setManaged(false);
            drawn.setMouseTransparent(true);
            drawn.setVisible(false);
        }
        addEventHandler(MouseEvent.ANY, this::handleMouse);
        addEventHandler(KeyEvent.KEY_PRESSED, this::handleKey);
    }

    /// Shows these segments.
    ///
    /// @param names what a segment is called, for the tooltip and for assistive technology
    public void setSegments(List<Segment> segments, Function<Segment, String> names) {
        this.segments = List.copyOf(segments);
        this.names = names;
        this.scale = new StripScale(this.segments);
        this.current = -1;
        parts.clear();
        this.segments.forEach(segment -> parts.add(part(segment)));
        getChildren().setAll(parts);
        getChildren().addAll(done, outline, marker);
        markPlayed();
        requestLayout();
    }

    /// Lets a person seek; without this the strip is only looked at.
    public void setOnSeek(Consumer<Duration> onSeek) {
        this.onSeek = onSeek;
        setFocusTraversable(true);
        // The pointer enters before it is known which step it is over.
        Tip.put(this, "");
    }

    /// Shows the position in a segment.
    public void setPosition(Duration position, int segment) {
        this.position = position;
        if (segment != current) {
            current = segment;
            markPlayed();
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        } else {
            layoutDone();
        }
    }

    private void markPlayed() {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).pseudoClassStateChanged(PLAYED, i < current);
            parts.get(i).pseudoClassStateChanged(CURRENT, i == current);
        }
        boolean shown = current >= 0 && current < parts.size();
        done.setVisible(shown);
        outline.setVisible(shown);
        if (shown) {
            done.getStyleClass().setAll(parts.get(current).getStyleClass());
            setAccessibleText(names.apply(segments.get(current)));
        }
    }

    private static Region part(Segment segment) {
        var part = new Region();
        part.setManaged(false);
        part.getStyleClass().add("part");
        part.getStyleClass().addAll(StripTone.of(segment.step()).styles());
        return part;
    }

    @Override
    protected void layoutChildren() {
        scale = scale.forWidth(getWidth() - getInsets().getLeft() - getInsets().getRight());
        double top = getInsets().getTop();
        double tall = getHeight() - top - getInsets().getBottom();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i)
                    .resizeRelocate(getInsets().getLeft() + scale.x(i), top, scale.width(i), tall);
        }
        layoutDone();
        if (outline.isVisible()) {
            double reach = 4;
            outline.resizeRelocate(
                    getInsets().getLeft() + scale.x(current) - reach,
                    top - reach,
                    scale.width(current) + 2 * reach,
                    tall + 2 * reach);
        }
    }

    private void layoutDone() {
        if (!done.isVisible() || current >= parts.size()) {
            return;
        }
        double wide = snapPositionX(Math.max(0, scale.x(position, current) - scale.x(current)));
        var part = parts.get(current);
        if (done.getWidth() != wide || done.getLayoutX() != part.getLayoutX()) {
            done.resizeRelocate(part.getLayoutX(), part.getLayoutY(), wide, part.getHeight());
        }
    }

    private void handleMouse(MouseEvent event) {
        if (!isFocusTraversable()) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            scale.segmentAt(event.getX() - getInsets().getLeft())
                    .ifPresent(index -> Tip.put(this, names.apply(segments.get(index))));
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            marker.setVisible(event.getButton() == MouseButton.PRIMARY);
            mark(event.getX());
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            mark(event.getX());
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED
                && event.getButton() == MouseButton.PRIMARY
                && marker.isVisible()) {
            // Once for a whole drag, so that taking it back leads to where it began.
            marker.setVisible(false);
            onSeek.accept(scale.positionAt(event.getX() - getInsets().getLeft()));
        }
        event.consume();
    }

    /// Marks where letting go would lead.
    private void mark(double x) {
        double left = getInsets().getLeft();
        double right = Math.max(left, getWidth() - getInsets().getRight());
        double wide = 3;
        marker.resizeRelocate(Math.clamp(x, left, right) - wide / 2, 0, wide, getHeight());
    }

    private void handleKey(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> seekBy(KEY_STEP.negated());
            case RIGHT -> seekBy(KEY_STEP);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void seekBy(Duration step) {
        var end = segments.isEmpty() ? Duration.ZERO : segments.getLast().end();
        var target = position.plus(step);
        onSeek.accept(
                target.isNegative() ? Duration.ZERO : target.compareTo(end) > 0 ? end : target);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> position.toMillis() / 1000.0;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE ->
                    segments.isEmpty() ? 0.0 : segments.getLast().end().toMillis() / 1000.0;
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT, BLOCK_INCREMENT -> seekBy(KEY_STEP);
            case DECREMENT, BLOCK_DECREMENT -> seekBy(KEY_STEP.negated());
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Double seconds) {
                    onSeek.accept(Duration.ofMillis(Math.round(seconds * 1000)));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
