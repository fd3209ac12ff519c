package org.tactus.ui.player;

import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.ui.Screens;

/// Pictures of the player, for people to look at.
class PlayerPictureTest {

    @Test
    void theMomentsOfASession() {
        picture(
                "player-lead-in",
                stage -> {
                    stage.model.start();
                    stage.pass(1.2);
                });
        picture("player-settle", stage -> stage.playing().pass(10));
        picture("player-breathing", stage -> stage.playing().at(62.5));
        picture("player-stroke", stage -> stage.playing().at(200).pass(11));
        picture("player-two-sides", stage -> stage.playing().at(620).pass(11));
        picture(
                "player-paused",
                stage -> {
                    stage.playing().at(620).pass(11);
                    stage.model.pause();
                });
        picture(
                "player-end",
                stage -> {
                    stage.playing().pass(300);
                    stage.model.stop();
                });
        picture(
                "player-keys",
                stage -> {
                    stage.playing().at(200).pass(11);
                    stage.model.modes().toggleCard();
                });
        picture(
                "player-glance",
                stage -> {
                    stage.playing().at(620).pass(11);
                    stage.model.modes().toggleGlance();
                });
    }

    @Test
    void aQuestionWithSpotsToPick() {
        Screens.saveAll(
                "player-question",
                () -> {
                    var stage = new Stagehand(Bundled.routine("desk-neck-shoulders-10"));
                    var view = stage.view();
                    stage.playing().at(352);
                    stage.model.pick(new Spot(Zone.SHOULDER_TOP, Side.LEFT));
                    return view.root();
                });
    }

    private interface Play {
        void run(Stagehand stage);
    }

    private static void picture(String name, Play play) {
        Screens.saveAll(name, () -> view(play));
    }

    private static Parent view(Play play) {
        var stage = new Stagehand(Bundled.routine("back-relax-20"));
        var view = stage.view();
        play.run(stage);
        return view.root();
    }
}
