package org.tactus.sound.speech;

import java.nio.file.Path;

/// A program that speaks, with the voice and the speed it is to speak with: a description, which
/// starts nothing.
public sealed interface Engine permits EspeakNg, Piper, MacSay, WindowsSpeech, OwnCommand {

    /// What to start so that `text` is spoken into the file `sound`, as WAV.
    Order say(String text, Path sound);

    /// Tells sounds of this engine, voice and speed from those of others.
    default String key() {
        return toString();
    }
}
