package org.tactus.sound.speech;

import java.io.IOException;

/// Speaks with an engine what the cache does not hold.
public final class EngineSpeech implements Speech {
    private final Engine engine;
    private final Runner runner;
    private final WavCache cache;

    public EngineSpeech(Engine engine, Runner runner, WavCache cache) {
        this.engine = engine;
        this.runner = runner;
        this.cache = cache;
    }

    @Override
    public Said say(String text) throws InterruptedException {
        var sayable = sayable(text);
        var key = engine.key() + "\n" + sayable;
        var kept = cache.find(key);
        if (kept.isPresent()) {
            if (understand(kept.get()) instanceof Said.Aloud aloud) {
                return aloud;
            }
            cache.drop(key);
        }
        return switch (runner.say(engine, sayable)) {
            case Runner.Outcome.Failed(var fault) -> new Said.Failed(fault);
            case Runner.Outcome.Wrote wrote -> {
                var said = understand(wrote.bytes());
                if (said instanceof Said.Aloud) {
                    cache.keep(key, wrote.bytes());
                }
                yield said;
            }
        };
    }

    private static Said understand(byte[] wav) {
        if (wav.length == 0) {
            return new Said.Failed(Fault.SILENT);
        }
        try {
            return Diction.clip(wav)
                    .<Said>map(Said.Aloud::new)
                    .orElseGet(() -> new Said.Failed(Fault.SILENT));
        } catch (IOException _) {
            return new Said.Failed(Fault.UNREADABLE);
        }
    }

    /// One line of text without the brackets in which several programs take phonemes and commands.
    private static String sayable(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").replaceAll("[\\[\\]]+", " ").strip();
    }
}
