package org.tactus.bench.light;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/// The yardstick for starting: the least that a JavaFX program with a window does.
public final class HelloWindow extends Application {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 760;
    /// Large enough to be seen from outside.
    private static final double SIZE = 160;

    @Override
    public void start(Stage stage) {
        var hello = new Label("Hello");
        hello.setFont(Font.font(SIZE));
        stage.setScene(new Scene(new StackPane(hello), WIDTH, HEIGHT));
        stage.show();
    }

    /// Shows the window until it is closed.
    public static void main(String[] arguments) {
        launch(arguments);
    }
}
