package org.tactus.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import org.tactus.machine.Os;
import org.tactus.settings.Settings;
import org.tactus.sound.speech.EngineKind;
import org.tactus.sound.speech.VoiceNotices;
import org.tactus.ui.control.Chips;

/// Who speaks: a program of this system, a command of the person's own, or nobody. What is not
/// installed is named so, and what is chosen all the same says what to install.
final class EngineChoice {
    private static final Duration TYPED = Duration.millis(400);

    private final Controls controls;
    private final SoundDesk desk;
    private final ChosenVoice voice;
    private final VoiceNotices notices;
    private final List<EngineKind> kinds;
    private final Chips<EngineKind> chips;
    private final Label missing;
    /// A command is looked for when it is typed to its end.
    private final PauseTransition typing = new PauseTransition(TYPED);
    private final Node root;

    /// @param onTyped is called when a command is to be tried
    EngineChoice(Controls controls, SoundDesk desk, ChosenVoice voice, Runnable onTyped) {
        this.controls = controls;
        this.desk = desk;
        this.voice = voice;
        this.notices = new VoiceNotices(controls.messages());
        this.kinds = kinds(desk.os());
        this.missing = controls.problem("settings-voice-missing");
        this.chips =
                controls.chips(
                        "engine",
                        kinds,
                        now -> shown(now.sound().voice().engine()),
                        (now, kind) -> ChosenVoice.in(now, choice -> choice.withEngine(kind)));
        chips.setAccessibleText(controls.messages().get("settings.engine.title"));
        root =
                controls.row(
                        "settings.engine.title",
                        chips,
                        controls.onlyWhile(
                                now -> now.sound().voice().engine() == EngineKind.OWN_COMMAND,
                                buildCommand(onTyped)),
                        missing);
        typing.setOnFinished(_ -> look());
        controls.settings().subscribe(this::follow);
    }

    Node root() {
        return root;
    }

    /// Asks anew what can speak here.
    void look() {
        var asked = voice.now();
        desk.missing(
                asked,
                kinds,
                missingKinds -> {
                    if (asked.equals(voice.now())) {
                        show(missingKinds);
                    }
                });
    }

    /// Says that what is chosen is not there.
    void tellMissing() {
        tell(Set.of(voice.now().engine()));
    }

    private Node buildCommand(Runnable onTyped) {
        var messages = controls.messages();
        var field = new TextField(voice.now().command());
        field.setId("settings-command");
        field.setAccessibleText(messages.get("settings.command.title"));
        field.setPromptText(messages.get("settings.command.prompt", "{text}", "{file}"));
        field.textProperty()
                .subscribe(
                        typed -> {
                            if (!typed.equals(voice.now().command())) {
                                voice.change(choice -> choice.withCommand(typed));
                            }
                        });
        field.setOnAction(_ -> onTyped.run());
        controls.settings()
                .subscribe(
                        now -> {
                            if (!field.getText().equals(now.sound().voice().command())) {
                                field.setText(now.sound().voice().command());
                            }
                        });
        return controls.row(
                "settings.command.title",
                field,
                controls.hint("settings.command.hint", "{text}", "{file}"));
    }

    private void show(Set<EngineKind> missingKinds) {
        var messages = controls.messages();
        for (var kind : kinds) {
            var name = messages.get("settings.engine." + kind.id());
            boolean installed =
                    !missingKinds.contains(kind)
                            || kind == EngineKind.NONE
                            || kind == EngineKind.OWN_COMMAND;
            chips.rename(kind, installed ? name : messages.get("settings.engine.missing", name));
        }
        tell(missingKinds);
    }

    private void tell(Set<EngineKind> missingKinds) {
        var choice = voice.now();
        if (choice.isNone() || !missingKinds.contains(choice.engine())) {
            missing.setText("");
        } else if (choice.engine() == EngineKind.OWN_COMMAND) {
            missing.setText(
                    controls.messages()
                            .get(
                                    choice.command().isBlank()
                                            ? "settings.command.empty"
                                            : "settings.command.missing"));
        } else {
            missing.setText(notices.missing(choice.engine(), desk.os()));
        }
    }

    /// Looks for what was newly chosen: at once, but for a command that is still being typed.
    private void follow(Settings before, Settings now) {
        var was = before.sound().voice();
        var is = now.sound().voice();
        if (is.engine() != was.engine()) {
            look();
        } else if (!is.command().equals(was.command())) {
            missing.setText("");
            typing.playFromStart();
        }
    }

    /// An engine of another system, in settings that came from there, is none of this one's.
    private EngineKind shown(EngineKind kind) {
        return kinds.contains(kind) ? kind : EngineKind.BEST;
    }

    private static List<EngineKind> kinds(Os os) {
        var kinds = new ArrayList<EngineKind>();
        kinds.add(EngineKind.BEST);
        kinds.addAll(
                switch (os) {
                    case LINUX -> List.of(EngineKind.ESPEAK_NG, EngineKind.PIPER);
                    case MAC -> List.of(EngineKind.SAY);
                    case WINDOWS -> List.of(EngineKind.SYSTEM_SPEECH);
                });
        kinds.add(EngineKind.OWN_COMMAND);
        kinds.add(EngineKind.NONE);
        return List.copyOf(kinds);
    }
}
