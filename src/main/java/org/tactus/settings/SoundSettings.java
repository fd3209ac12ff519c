package org.tactus.settings;

import java.util.Optional;
import org.tactus.sound.Levels;
import org.tactus.sound.SoundWishes;
import org.tactus.sound.music.MusicChoice;
import org.tactus.sound.speech.VoiceChoice;

/// What a person wants to hear, and how loud.
///
/// @param device the output by its name; empty for the system's default one
public record SoundSettings(
        Levels levels,
        SoundWishes cues,
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
        return new SoundSettings(chosen, cues, voice, music, device);
    }

    public SoundSettings withCues(SoundWishes chosen) {
        return new SoundSettings(levels, chosen, voice, music, device);
    }

    public SoundSettings withVoice(VoiceChoice chosen) {
        return new SoundSettings(levels, cues, chosen, music, device);
    }

    public SoundSettings withMusic(MusicChoice chosen) {
        return new SoundSettings(levels, cues, voice, chosen, device);
    }

    public SoundSettings withDevice(Optional<String> name) {
        return new SoundSettings(levels, cues, voice, music, name);
    }
}
