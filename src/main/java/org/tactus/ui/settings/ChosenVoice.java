package org.tactus.ui.settings;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import org.tactus.settings.Settings;
import org.tactus.sound.speech.VoiceChoice;

/// The voice among the settings.
record ChosenVoice(ObjectProperty<Settings> settings) {

    VoiceChoice now() {
        return settings.get().sound().voice();
    }

    void change(UnaryOperator<VoiceChoice> change) {
        settings.set(in(settings.get(), change));
    }

    /// `now` with another voice.
    static Settings in(Settings now, UnaryOperator<VoiceChoice> change) {
        return now.withSound(now.sound().withVoice(change.apply(now.sound().voice())));
    }
}
