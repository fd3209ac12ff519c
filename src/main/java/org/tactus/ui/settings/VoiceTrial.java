package org.tactus.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.sound.speech.VoiceNotices;

/// Speaks a line as it is chosen now, and says what went wrong.
final class VoiceTrial {
    private final Controls controls;
    private final SoundDesk desk;
    private final ChosenVoice voice;
    private final Runnable onMissing;
    private final VoiceNotices notices;
    private final Button button = new Button();
    private final Label failed;
    private final Node root;

    /// @param onMissing is called when the voice is not there
    VoiceTrial(Controls controls, SoundDesk desk, ChosenVoice voice, Runnable onMissing) {
        this.controls = controls;
        this.desk = desk;
        this.voice = voice;
        this.onMissing = onMissing;
        this.notices = new VoiceNotices(controls.messages());
        this.failed = controls.problem("settings-voice-failed");
        button.setText(controls.messages().get("settings.voice.try"));
        button.setGraphic(new FontIcon(Feather.PLAY));
        button.setId("settings-voice-try");
        button.setOnAction(_ -> speak());
        root = new VBox(button, failed);
        controls.settings()
                .subscribe(
                        (before, now) -> {
                            if (!before.sound().voice().equals(now.sound().voice())) {
                                failed.setText("");
                            }
                        });
    }

    Node root() {
        return root;
    }

    void speak() {
        var asked = voice.now();
        if (asked.isNone()) {
            return;
        }
        button.setText(controls.messages().get("settings.voice.trying"));
        desk.speak(
                asked,
                tried -> {
                    button.setText(controls.messages().get("settings.voice.try"));
                    if (asked.equals(voice.now())) {
                        show(tried);
                    }
                });
    }

    private void show(SoundDesk.Tried tried) {
        switch (tried) {
            case SoundDesk.Tried.Spoken _ ->
                    desk.audible(
                            yes ->
                                    failed.setText(
                                            yes
                                                    ? ""
                                                    : controls.messages()
                                                            .get("settings.output.none")));
            case SoundDesk.Tried.Missing _ -> onMissing.run();
            case SoundDesk.Tried.Failed(var fault) -> failed.setText(notices.reason(fault));
        }
    }
}
