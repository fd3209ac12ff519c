package org.tactus.settings;

import java.util.Optional;
import org.tactus.sound.Levels;
import org.tactus.sound.SoundWishes;
import org.tactus.sound.music.MusicChoice;
import org.tactus.sound.speech.VoiceChoice;

/// What a person chose to hear.
///
/// @param device the name of the output; empty for the system's own
public record SoundSettings(
        Levels levels,
        SoundWishes sounds,
        VoiceChoice voice,
        MusicChoice music,
        Optional<String> device) {

    /// What a new person begins with.
    public static final SoundSettings DEFAULT =
            new SoundSettings(
                    Levels.usual(),
                    SoundWishes.usual(),
                    VoiceChoice.DEFAULT,
                    MusicChoice.DEFAULT,
                    Optional.empty());

    public SoundSettings withLevels(Levels chosen) {
        return new SoundSettings(chosen, sounds, voice, music, device);
    }

    public SoundSettings withSounds(SoundWishes chosen) {
        return new SoundSettings(levels, chosen, voice, music, device);
    }

    public SoundSettings withVoice(VoiceChoice chosen) {
        return new SoundSettings(levels, sounds, chosen, music, device);
    }

    public SoundSettings withMusic(MusicChoice chosen) {
        return new SoundSettings(levels, sounds, voice, chosen, device);
    }

    public SoundSettings withDevice(Optional<String> chosen) {
        return new SoundSettings(levels, sounds, voice, music, chosen);
    }
}
