package org.tactus.sound.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The voices that can be had here.
public final class Voices implements AutoCloseable {
    /// A neural voice on a slow machine needs some seconds for a long line.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final long KEPT = 128L << 20;

    private final Engines engines;
    private final Runner runner;
    private final WavCache cache;

    /// Voices of `engines`.
    ///
    /// @param folder where spoken lines are kept
    public Voices(Engines engines, Path folder) {
        this.engines = engines;
        this.runner = new Runner(folder.resolve("speaking"), PATIENCE);
        this.cache = new WavCache(folder, KEPT);
    }

    /// What speaks as it was chosen; empty where nothing does.
    ///
    /// @param locale the language to speak, where no voice was chosen
    public Optional<Speech> find(VoiceChoice choice, Locale locale) {
        return engines.find(choice, locale).map(engine -> new EngineSpeech(engine, runner, cache));
    }

    /// The voices of an engine, as far as it can list them; asks a program and so takes a moment.
    public List<Voice> list(EngineKind kind) throws InterruptedException {
        return engines.voices(kind, runner);
    }

    /// Nobody speaks any more: programs that do are ended.
    @Override
    public void close() {
        runner.close();
    }
}
