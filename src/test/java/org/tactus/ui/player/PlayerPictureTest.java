package org.tactus.ui.player;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Pressure;
import org.tactus.routine.Step;
import org.tactus.safety.Precautions;
import org.tactus.safety.Preferences;
import org.tactus.safety.Today;
import org.tactus.session.Prompts;
import org.tactus.text.Instead;
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

    @Test
    void aLongQuestionWithManySpots() {
        Screens.saveAll(
                "player-long-question",
                () -> {
                    var stage = new Stagehand(Bundled.routine("back-relax-40"));
                    var view = stage.view();
                    stage.playing().at(questionOf(stage) + 2).pass(1);
                    stage.model.pick(stage.model.display().pickingProperty().get().spots().get(4));
                    return view.root();
                });
    }

    @Test
    void aPromptBesideTheStep() {
        picture("player-prompt", stage -> stage.playing().at(promptOf(stage) + 4).pass(1));
        picture(
                "player-prompt-glance",
                stage -> {
                    stage.playing().at(promptOf(stage) + 4).pass(1);
                    stage.model.modes().toggleGlance();
                });
        picture(
                "player-check-in",
                stage -> {
                    stage.playing().at(questionOf(stage) + 4).pass(1);
                });
    }

    @Test
    void aSessionThatIsAnotherOneToday() {
        picture("player-today-lead-in", adapted(), stage -> stage.model.start());
        picture("player-today", adapted(), stage -> stage.playing().at(200).pass(11));
    }

    @Test
    void changesWhileItIsPlayed() {
        picture(
                "player-time-left",
                stage -> {
                    stage.playing().at(200).pass(11);
                    stage.model.nextTimeLeft();
                });
        picture(
                "player-after-time-left",
                stage -> {
                    stage.playing().at(200).pass(11);
                    stage.model.haveLeft(10);
                    stage.pass(2);
                });
        picture(
                "player-after-five-minutes-left",
                stage -> {
                    stage.playing().at(200).pass(11);
                    stage.model.haveLeft(5);
                    stage.pass(2);
                });
    }

    @Test
    void theWalkAfterwards() {
        picture(
                "player-walk",
                stage -> {
                    stage.playing().pass(300);
                    stage.model.stop();
                    stage.model.toggleWalk();
                    stage.pass(31);
                });
    }

    private static double promptOf(Stagehand stage) {
        return Prompts.of(stage.model.session().timeline()).starts().getFirst().toSeconds();
    }

    private static double questionOf(Stagehand stage) {
        return stage.model.session().timeline().segments().stream()
                .filter(segment -> segment.step() instanceof Step.Ask)
                .findFirst()
                .orElseThrow()
                .start()
                .toSeconds();
    }

    /// Lighter, and with no hands on the lower back and the shoulder blades.
    private static Today adapted() {
        var likes =
                new Preferences(
                        Optional.of(new Pressure(1)),
                        Set.of(
                                new Spot(Zone.LOWER_BACK, Side.LEFT),
                                new Spot(Zone.LOWER_BACK, Side.RIGHT),
                                new Spot(Zone.SHOULDER_BLADE, Side.LEFT),
                                new Spot(Zone.SHOULDER_BLADE, Side.RIGHT)));
        return Today.of(
                Bundled.routine("back-relax-20"),
                List.of(),
                Precautions.of(likes),
                new Instead(Stagehand.MESSAGES));
    }

    private interface Play {
        void run(Stagehand stage);
    }

    private static void picture(String name, Play play) {
        Screens.saveAll(name, () -> view(play));
    }

    private static void picture(String name, Today today, Play play) {
        Screens.saveAll(name, () -> view(Stagehand.today(today), play));
    }

    private static Parent view(Play play) {
        return view(new Stagehand(Bundled.routine("back-relax-20")), play);
    }

    private static Parent view(Stagehand stage, Play play) {
        var view = stage.view();
        play.run(stage);
        return view.root();
    }
}
