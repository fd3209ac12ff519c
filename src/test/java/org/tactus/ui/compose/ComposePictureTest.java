package org.tactus.ui.compose;

import static org.tactus.ui.compose.Compositions.LOW;
import static org.tactus.ui.compose.Compositions.SORE;
import static org.tactus.ui.compose.Compositions.SPINE;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;
import org.tactus.body.Body;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.compose.Composer;
import org.tactus.compose.Tool;
import org.tactus.journal.look.Proposals;
import org.tactus.settings.Look;
import org.tactus.settings.Settings;
import org.tactus.text.ComposePhrases;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.tactus.ui.shell.Shell;
import org.tactus.ui.shell.Theme;

/// Pictures of composing, for people to look at.
class ComposePictureTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Body BODY = Body.load();

    @Test
    void nothingIsWishedForYet() {
        Screens.saveAll("compose-empty", () -> shown(model()));
    }

    @Test
    void aSession() {
        Screens.saveAll(
                "compose",
                () -> {
                    var model = model();
                    model.scoresProperty().set(SORE);
                    model.proposalsProperty().set(proposals());
                    return shown(model);
                });
    }

    @Test
    void wishesThatCannotBeMetAndChangesByHand() {
        Screens.saveAll(
                "compose-unmet",
                () -> {
                    var model = model();
                    var scores = new LinkedHashMap<>(SORE);
                    scores.put(SPINE, 5);
                    scores.put(new Spot(Zone.NECK_FRONT, Side.MIDLINE), 3);
                    model.scoresProperty().set(scores);
                    model.toggle(Tool.BALL);
                    var shown = shown(model);
                    shown.notice(MESSAGES.get("notice.screen"));
                    model.drop(List.of(2));
                    model.setMinutes(25);
                    return shown;
                });
    }

    @Test
    void toolsPositionsAndTheName() {
        Screens.saveAll(
                "compose-saving",
                () -> {
                    var model = model();
                    model.scoresProperty().set(SORE);
                    var view = view(model);
                    view.openProperty().set(true);
                    var shell = shell(view);
                    ((ButtonBase) view.root().lookup("#compose-save")).fire();
                    return shell;
                });
    }

    @Test
    void largeText() {
        Screens.onFxThread(
                () -> {
                    var model = model();
                    model.scoresProperty().set(SORE);
                    var scene = Screens.scene(ColorScheme.LIGHT, 1600, 1000, shown(model));
                    Theme.dress(scene, Settings.DEFAULT.withLook(Look.DEFAULT.withTextScale(1.6)));
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return Screens.save("compose-large-text", scene, 1);
                });
    }

    private static Proposals proposals() {
        var last = new Proposals.Proposal(SORE, Optional.of(Duration.ofMinutes(20)));
        var other = new Proposals.Proposal(Map.of(LOW, 5), Optional.empty());
        return new Proposals(
                Optional.of(last), Optional.of(other), Optional.of(other), Optional.of(other));
    }

    private static ComposeViewModel model() {
        var phrases = new ComposePhrases(MESSAGES);
        return new ComposeViewModel(
                (wishes, then) -> then.accept(Composer.compose(wishes, phrases)));
    }

    private static Shell shown(ComposeViewModel model) {
        return shell(view(model));
    }

    private static ComposeView view(ComposeViewModel model) {
        return new ComposeView(BODY, MESSAGES, model, new Compositions.NoActions());
    }

    private static Shell shell(ComposeView view) {
        var shell =
                new Shell(
                        MESSAGES,
                        new Shell.Places() {
                            @Override
                            public void routines() {}

                            @Override
                            public void compose() {}

                            @Override
                            public void breathe() {}

                            @Override
                            public void journal() {}

                            @Override
                            public void settings() {}
                        });
        shell.showCompose(view);
        return shell;
    }
}
