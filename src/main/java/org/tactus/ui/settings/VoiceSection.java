package org.tactus.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.machine.Os;
import org.tactus.settings.Settings;
import org.tactus.sound.speech.EngineKind;
import org.tactus.sound.speech.Telling;
import org.tactus.sound.speech.VoiceChoice;
import org.tactus.sound.speech.VoiceNotices;
import org.tactus.ui.control.Chips;

/// Who speaks, how fast, and how much is told.
final class VoiceSection {
    private static final Duration TYPED = Duration.millis(400);

    private final Controls controls;
    private final SoundDesk desk;
    private final VoiceNotices notices;
    private final List<EngineKind> kinds;
    private final Chips<EngineKind> engines;
    private final Label missing;
    private final Label failed;
    private final VoiceBox voices;
    private final Button attempt = new Button();
    /// A command is looked for when it is typed to its end.
    private final PauseTransition typing = new PauseTransition(TYPED);
    private final Node root;
    private VoiceChoice seen;

    VoiceSection(Controls controls, SoundDesk desk) {
        this.controls = controls;
        this.desk = desk;
        this.notices = new VoiceNotices(controls.messages());
        this.kinds = kinds(desk.os());
        this.missing = controls.problem("settings-voice-missing");
        this.failed = controls.problem("settings-voice-failed");
        this.voices = new VoiceBox(controls, desk, this::attempt);
        this.engines =
                controls.chips(
                        "engine",
                        kinds,
                        now -> shown(now.sound().voice().engine()),
                        (now, kind) -> with(now, voice -> voice.withEngine(kind)));
        this.root = controls.section("voice", build());
        this.seen = chosen();
        typing.setOnFinished(_ -> look());
        controls.settings().subscribe(_ -> follow());
    }

    Node root() {
        return root;
    }

    /// Asks anew what can speak here.
    void look() {
        var asked = chosen();
        desk.missing(
                asked,
                kinds,
                missingKinds -> {
                    if (asked.equals(chosen())) {
                        show(missingKinds);
                    }
                });
        voices.look();
    }

    private Node build() {
        engines.setAccessibleText(controls.messages().get("settings.engine.title"));
        var telling =
                controls.chips(
                        "telling",
                        List.of(Telling.values()),
                        now -> now.sound().voice().telling(),
                        (now, much) -> with(now, voice -> voice.withTelling(much)));
        telling.setAccessibleText(controls.messages().get("settings.telling.title"));
        var speed =
                controls.slider(
                        "speed",
                        60,
                        160,
                        10,
                        now -> now.sound().voice().speed(),
                        (now, speedNow) -> with(now, voice -> voice.withSpeed(speedNow)),
                        this::attempt);
        var speaks =
                new VBox(
                        controls.row("settings.speed.title", speed),
                        controls.row(
                                "settings.telling.title",
                                telling,
                                controls.hint("settings.telling.hint")),
                        new VBox(buildAttempt(), failed));
        speaks.getStyleClass().add("settings-rows");
        return new VBox(
                controls.row(
                        "settings.engine.title",
                        engines,
                        onlyWhile(kind -> kind == EngineKind.OWN_COMMAND, buildCommand()),
                        missing),
                voices.root(),
                onlyWhile(kind -> kind != EngineKind.NONE, speaks));
    }

    private Node buildCommand() {
        var field = new TextField(chosen().command());
        field.setId("settings-command");
        field.setAccessibleText(controls.messages().get("settings.command.title"));
        field.setPromptText(controls.messages().get("settings.command.prompt", "{text}", "{file}"));
        field.textProperty()
                .subscribe(
                        typed -> {
                            if (!typed.equals(chosen().command())) {
                                set(voice -> voice.withCommand(typed));
                            }
                        });
        field.setOnAction(_ -> attempt());
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

    private Node buildAttempt() {
        attempt.setText(controls.messages().get("settings.voice.try"));
        attempt.setGraphic(new FontIcon(Feather.PLAY));
        attempt.setId("settings-voice-try");
        attempt.setOnAction(_ -> attempt());
        return attempt;
    }

    /// Speaks a line as it is chosen now.
    private void attempt() {
        var asked = chosen();
        if (asked.isNone()) {
            return;
        }
        attempt.setText(controls.messages().get("settings.voice.trying"));
        desk.speak(
                asked,
                tried -> {
                    attempt.setText(controls.messages().get("settings.voice.try"));
                    if (asked.equals(chosen())) {
                        show(tried);
                    }
                });
    }

    private void show(SoundDesk.Tried tried) {
        switch (tried) {
            case SoundDesk.Tried.Spoken _ -> failed.setText("");
            case SoundDesk.Tried.Missing _ -> tell(Set.of(chosen().engine()));
            case SoundDesk.Tried.Failed(var fault) -> failed.setText(notices.failed(fault));
        }
    }

    private void show(Set<EngineKind> missingKinds) {
        var messages = controls.messages();
        for (var kind : kinds) {
            var name = messages.get("settings.engine." + kind.id());
            boolean installed =
                    !missingKinds.contains(kind)
                            || kind == EngineKind.NONE
                            || kind == EngineKind.OWN_COMMAND;
            engines.rename(kind, installed ? name : messages.get("settings.engine.missing", name));
        }
        tell(missingKinds);
    }

    private void tell(Set<EngineKind> missingKinds) {
        var choice = chosen();
        if (choice.isNone() || !missingKinds.contains(choice.engine())) {
            missing.setText("");
        } else if (choice.engine() == EngineKind.OWN_COMMAND && choice.command().isBlank()) {
            missing.setText(controls.messages().get("settings.command.empty"));
        } else {
            missing.setText(notices.missing(choice.engine(), desk.os()));
        }
    }

    /// Looks for what was newly chosen: at once, but for a command that is still being typed.
    private void follow() {
        var now = chosen();
        if (!now.equals(seen)) {
            boolean typed = !now.command().equals(seen.command());
            boolean elsewhere = now.engine() != seen.engine();
            seen = now;
            failed.setText("");
            if (elsewhere) {
                look();
            } else if (typed) {
                missing.setText("");
                typing.playFromStart();
            }
        }
    }

    private VBox onlyWhile(Predicate<EngineKind> chosen, Node content) {
        var box = new VBox(content);
        box.managedProperty().bind(box.visibleProperty());
        controls.settings()
                .subscribe(now -> box.setVisible(chosen.test(now.sound().voice().engine())));
        return box;
    }

    /// An engine of another system, in settings that came from there, is none of this one's.
    private EngineKind shown(EngineKind kind) {
        return kinds.contains(kind) ? kind : EngineKind.BEST;
    }

    private VoiceChoice chosen() {
        return controls.settings().get().sound().voice();
    }

    private void set(UnaryOperator<VoiceChoice> change) {
        controls.settings().set(with(controls.settings().get(), change));
    }

    static Settings with(Settings now, UnaryOperator<VoiceChoice> change) {
        return now.withSound(now.sound().withVoice(change.apply(now.sound().voice())));
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
