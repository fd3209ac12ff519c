package org.tactus.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tactus.sound.speech.Telling;

/// Who speaks, how fast, and how much is told.
final class VoiceSection {
    private final Controls controls;
    private final EngineChoice engine;
    private final VoiceBox voices;
    private final VoiceTrial trial;
    private final Node root;

    VoiceSection(Controls controls, SoundDesk desk) {
        this.controls = controls;
        var voice = new ChosenVoice(controls.settings());
        this.engine = new EngineChoice(controls, desk, voice, this::speak);
        this.trial = new VoiceTrial(controls, desk, voice, engine::tellMissing);
        this.voices = new VoiceBox(controls, desk, trial::speak);
        this.root =
                controls.section(
                        "voice",
                        new VBox(
                                engine.root(),
                                voices.root(),
                                controls.onlyWhile(
                                        now -> !now.sound().voice().isNone(), buildSpeaking())));
        controls.settings()
                .subscribe(
                        (before, now) -> {
                            if (before.sound().voice().engine() != now.sound().voice().engine()) {
                                voices.look();
                            }
                        });
    }

    Node root() {
        return root;
    }

    /// Asks anew what can speak here.
    void look() {
        engine.look();
        voices.look();
    }

    private void speak() {
        trial.speak();
    }

    private Node buildSpeaking() {
        var telling =
                controls.chips(
                        "telling",
                        List.of(Telling.values()),
                        now -> now.sound().voice().telling(),
                        (now, much) -> ChosenVoice.in(now, voice -> voice.withTelling(much)));
        telling.setAccessibleText(controls.messages().get("settings.telling.title"));
        var speed =
                controls.slider(
                        "speed",
                        60,
                        160,
                        10,
                        now -> now.sound().voice().speed(),
                        (now, speedNow) -> ChosenVoice.in(now, voice -> voice.withSpeed(speedNow)),
                        trial::speak);
        var speaking =
                new VBox(
                        controls.row("settings.speed.title", speed),
                        controls.row(
                                "settings.telling.title",
                                telling,
                                controls.hint("settings.telling.hint")),
                        trial.root());
        speaking.getStyleClass().add("settings-rows");
        return speaking;
    }
}
