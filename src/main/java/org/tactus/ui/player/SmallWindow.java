package org.tactus.ui.player;

import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import org.tactus.session.Reading.State;
import org.tactus.text.Messages;

/// The session in a small window that stays above all others: opened by its key, or when the large
/// one is minimised while a session is under way. Click and keys do there what they do in the large
/// one, and it wears what that one wears.
final class SmallWindow {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 150;

    /// A window that is there.
    private record Open(Stage stage, Subscription subscription) {}

    private final PlayerViewModel model;
    private final LongSupplier nanos;
    private final Messages messages;
    private Optional<Stage> large = Optional.empty();
    private Optional<Open> open = Optional.empty();
    private Optional<Point2D> place = Optional.empty();
    private Subscription subscription = Subscription.EMPTY;

    SmallWindow(PlayerViewModel model, LongSupplier nanos, Messages messages) {
        this.model = model;
        this.nanos = nanos;
        this.messages = messages;
    }

    /// Goes with the large window from here on.
    void accompany(Stage stage) {
        close();
        large = Optional.of(stage);
        subscription =
                Subscription.combine(
                        stage.iconifiedProperty().subscribe(this::minimised),
                        stage.showingProperty().subscribe(shown -> hideUnless(shown)),
                        model.display()
                                .stateProperty()
                                .subscribe(state -> hideUnless(state != State.ENDED)));
    }

    /// Opens it, or goes back to the large window.
    void toggle() {
        if (open.isPresent()) {
            backToLarge();
        } else {
            large.ifPresent(this::show);
        }
    }

    boolean isShown() {
        return open.isPresent();
    }

    /// Leaves the large window; the small one goes with it.
    void close() {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
        hide();
    }

    private void minimised(boolean minimised) {
        if (!minimised) {
            hide();
        } else if (model.isUnderWay()) {
            large.ifPresent(this::show);
        }
    }

    private void hideUnless(boolean stays) {
        if (!stays) {
            hide();
        }
    }

    private void backToLarge() {
        hide();
        large.ifPresent(
                stage -> {
                    stage.setIconified(false);
                    stage.toFront();
                    stage.requestFocus();
                });
    }

    private void show(Stage over) {
        if (open.isPresent()) {
            return;
        }
        var view = new SmallView(model, messages, this::backToLarge);
        var scene = new Scene(view, WIDTH, HEIGHT);
        var stage = new Stage(StageStyle.UTILITY);
        stage.setTitle(messages.get("player.small.title"));
        stage.setScene(scene);
        stage.setAlwaysOnTop(true);
        stage.setResizable(false);
        stage.setOnHidden(_ -> hide());
        var input = new PlayerInput(view, model, new Modes(), this::backToLarge, nanos);
        open =
                Optional.of(
                        new Open(
                                stage,
                                Subscription.combine(view.bind(), wear(over.getScene(), scene))));
        put(stage, over);
        stage.show();
        input.shown();
    }

    private void hide() {
        open.ifPresent(
                shown -> {
                    open = Optional.empty();
                    place = Optional.of(new Point2D(shown.stage().getX(), shown.stage().getY()));
                    shown.subscription().unsubscribe();
                    shown.stage().hide();
                });
    }

    /// Where it was before; at first beside the large window, on its screen.
    private void put(Stage stage, Stage over) {
        var at =
                place.orElseGet(
                        () -> {
                            var screen =
                                    Screen.getScreensForRectangle(
                                                    over.getX(),
                                                    over.getY(),
                                                    Math.max(1, over.getWidth()),
                                                    Math.max(1, over.getHeight()))
                                            .stream()
                                            .findFirst()
                                            .orElseGet(Screen::getPrimary)
                                            .getVisualBounds();
                            return FreePlace.beside(
                                    new Rectangle2D(
                                            over.getX(),
                                            over.getY(),
                                            Math.max(1, over.getWidth()),
                                            Math.max(1, over.getHeight())),
                                    WIDTH,
                                    HEIGHT,
                                    screen);
                        });
        stage.setX(at.getX());
        stage.setY(at.getY());
    }

    /// Day becomes night in both at once.
    private static Subscription wear(Scene worn, Scene by) {
        by.getStylesheets().setAll(worn.getStylesheets());
        return worn.getPreferences()
                .colorSchemeProperty()
                .subscribe(by.getPreferences()::setColorScheme);
    }

    /// In the small window the key of full screen leads to the large one.
    private final class Modes implements WindowModes {
        @Override
        public void toggleFullScreen() {
            backToLarge();
        }

        @Override
        public void leaveFullScreen() {}

        @Override
        public void toggleSmall() {
            toggle();
        }
    }
}
