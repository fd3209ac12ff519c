package org.tactus.bench.light;

import javafx.animation.Animation;
import javafx.animation.TranslateTransition;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The yardstick for memory: a window in which one circle goes to and fro.
public final class CircleWindow extends Application {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 760;
    private static final double RADIUS = 60;

    @Override
    public void start(Stage stage) {
        var circle = new Circle(RADIUS, Color.CHOCOLATE);
        stage.setScene(new Scene(new StackPane(circle), WIDTH, HEIGHT));
        stage.show();
        var moving = new TranslateTransition(Duration.seconds(2), circle);
        moving.setFromX(-WIDTH / 4);
        moving.setToX(WIDTH / 4);
        moving.setAutoReverse(true);
        moving.setCycleCount(Animation.INDEFINITE);
        moving.play();
    }

    /// Shows the window until it is closed.
    public static void main(String[] arguments) {
        launch(arguments);
    }
}
