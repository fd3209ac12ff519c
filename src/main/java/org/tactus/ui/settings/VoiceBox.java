package org.tactus.ui.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.tactus.sound.speech.EngineKind;
import org.tactus.sound.speech.Voice;

/// The voices of the engine that was chosen; not there where it has only one.
final class VoiceBox {
    /// Stands for the voice that the engine takes by itself.
    private static final Voice USUAL = new Voice("", "", "");

    private final Controls controls;
    private final SoundDesk desk;
    private final Runnable chosen;
    private final ComboBox<Voice> box = new ComboBox<>();
    private final Node root;
    private List<Voice> listed = List.of();
    private boolean filling;

    /// @param chosen is called when the person has chosen another voice
    VoiceBox(Controls controls, SoundDesk desk, Runnable chosen) {
        this.controls = controls;
        this.desk = desk;
        this.chosen = chosen;
        box.setId("settings-voice");
        box.setAccessibleText(controls.messages().get("settings.one-voice.title"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Voice voice) {
                        return name(Optional.ofNullable(voice).orElse(USUAL));
                    }

                    @Override
                    public Voice fromString(String text) {
                        return USUAL;
                    }
                });
        box.valueProperty().subscribe((_, now) -> Optional.ofNullable(now).ifPresent(this::choose));
        root = controls.row("settings.one-voice.title", box);
        root.managedProperty().bind(root.visibleProperty());
        controls.settings().subscribe(_ -> fill());
    }

    Node root() {
        return root;
    }

    /// Asks anew which voices there are.
    void look() {
        var kind = engine();
        listed = List.of();
        fill();
        desk.voices(
                kind,
                voices -> {
                    if (kind == engine()) {
                        listed = sorted(voices);
                        fill();
                    }
                });
    }

    private void choose(Voice voice) {
        var now = controls.settings().get();
        if (!filling && !voice.id().equals(now.sound().voice().voice())) {
            controls.settings().set(ChosenVoice.in(now, choice -> choice.withVoice(voice.id())));
            chosen.run();
        }
    }

    /// The usual voice, those that are listed, and the chosen one though it is not.
    private void fill() {
        var id = controls.settings().get().sound().voice().voice();
        var voices = new ArrayList<Voice>();
        voices.add(USUAL);
        voices.addAll(listed);
        var now = voices.stream().filter(voice -> voice.id().equals(id)).findFirst();
        if (now.isEmpty()) {
            voices.add(new Voice(id, "", id));
        }
        filling = true;
        if (!box.getItems().equals(voices)) {
            box.getItems().setAll(voices);
        }
        box.setValue(now.orElseGet(voices::getLast));
        root.setVisible(!listed.isEmpty());
        filling = false;
    }

    /// Those of the person's language first.
    private List<Voice> sorted(List<Voice> voices) {
        var language = controls.messages().locale().getLanguage();
        return voices.stream()
                .sorted(
                        Comparator.comparing(
                                        (Voice voice) -> !voice.language().startsWith(language))
                                .thenComparing(Voice::name))
                .toList();
    }

    private String name(Voice voice) {
        var messages = controls.messages();
        if (voice.equals(USUAL)) {
            return messages.get("settings.one-voice.usual");
        }
        return voice.language().isEmpty()
                ? voice.name()
                : messages.get("settings.one-voice.named", voice.name(), voice.language());
    }

    private EngineKind engine() {
        return controls.settings().get().sound().voice().engine();
    }
}
