package org.tactus.sound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/// The sound cards of this machine.
public final class Cards implements Outputs {
    private static final AudioFormat FORMAT =
            new AudioFormat(SoundFormat.RATE, 16, SoundFormat.CHANNELS, true, false);
    private static final DataLine.Info PLAYING = new DataLine.Info(SourceDataLine.class, FORMAT);

    /// How much sound is kept ahead of the ear, 200 ms: enough to bridge the time for which a busy
    /// machine forgets a thread (100 ms were not, with every core taken), little enough that a
    /// pause is heard as one.
    static final int BLOCKS_AHEAD = 10;

    @Override
    public List<String> names() {
        return mixers().map(Mixer.Info::getName).distinct().toList();
    }

    @Override
    public Optional<OutputLine> open(Optional<String> name) {
        try {
            var line = line(name);
            if (line.isPresent()) {
                begin(line.get());
            }
            return line.map(CardLine::new);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            return Optional.empty();
        }
    }

    /// A device begins as full as it stays, with silence: one that takes more ahead than it tells
    /// would fill up in the course of minutes, and be later and later until then.
    private static void begin(SourceDataLine line) throws LineUnavailableException {
        byte[] silence = new byte[BLOCKS_AHEAD * Deck.BLOCK * SampleBytes.FRAME];
        line.open(FORMAT, silence.length);
        line.start();
        line.write(silence, 0, silence.length);
    }

    private static Optional<SourceDataLine> line(Optional<String> name)
            throws LineUnavailableException {
        var card = name.isEmpty() ? usual() : named(name.get());
        return card.isEmpty()
                ? Optional.empty()
                : Optional.of(AudioSystem.getSourceDataLine(FORMAT, card.get()));
    }

    /// The first that plays for several programs at once, or else the first. Java Sound has a usual
    /// one as well, but asks for it through a channel, see [org.tactus.machine.PlainFile].
    private static Optional<Mixer.Info> usual() {
        return mixers().filter(Cards::isShared).findFirst().or(() -> mixers().findFirst());
    }

    private static boolean isShared(Mixer.Info card) {
        return AudioSystem.getMixer(card).getMaxLines(PLAYING) != 1;
    }

    private static Optional<Mixer.Info> named(String name) {
        return mixers().filter(mixer -> mixer.getName().equals(name)).findFirst();
    }

    private static Stream<Mixer.Info> mixers() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(mixer -> AudioSystem.getMixer(mixer).isLineSupported(PLAYING));
    }
}
