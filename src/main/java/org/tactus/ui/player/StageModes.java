package org.tactus.ui.player;

import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Stage;

/// The window that a node is shown in, as far as the player may change it.
record StageModes(Node node, SmallWindow small) implements WindowModes {

    @Override
    public void toggleFullScreen() {
        stage().ifPresent(stage -> stage.setFullScreen(!stage.isFullScreen()));
    }

    @Override
    public void leaveFullScreen() {
        stage().filter(Stage::isFullScreen).ifPresent(stage -> stage.setFullScreen(false));
    }

    @Override
    public void toggleSmall() {
        small.toggle();
    }

    private Optional<Stage> stage() {
        return Optional.ofNullable(node.getScene())
                .map(scene -> scene.getWindow() instanceof Stage stage ? stage : null);
    }
}
