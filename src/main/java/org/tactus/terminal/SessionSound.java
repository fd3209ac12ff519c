package org.tactus.terminal;

import java.io.PrintStream;
import java.util.Optional;
import org.tactus.session.Reading;
import org.tactus.sound.CueClips;
import org.tactus.sound.Loudspeaker;
import org.tactus.sound.Outputs;
import org.tactus.text.Messages;
import picocli.CommandLine.ParseResult;

/// The sound of a session in the terminal, where there is to be any.
final class SessionSound implements AutoCloseable {
    private final Optional<Loudspeaker> loudspeaker;

    private SessionSound(Optional<Loudspeaker> loudspeaker) {
        this.loudspeaker = loudspeaker;
    }

    static SessionSound none() {
        return new SessionSound(Optional.empty());
    }

    /// Where the surroundings have outputs: with the music asked for. Says once what keeps it from
    /// being heard.
    static SessionSound of(Surroundings surroundings, Messages messages, ParseResult given) {
        return new SessionSound(
                surroundings
                        .outputs()
                        .map(outputs -> opened(outputs, surroundings.err(), messages, given)));
    }

    private static Loudspeaker opened(
            Outputs outputs, PrintStream err, Messages messages, ParseResult given) {
        var loudspeaker =
                new Loudspeaker(
                        outputs,
                        new CueClips(),
                        System::nanoTime,
                        Thread::startVirtualThread,
                        trouble -> err.println(messages.get("sound.trouble." + trouble.id())));
        loudspeaker.music(Tune.of(given));
        return loudspeaker;
    }

    void follow(Reading reading) {
        loudspeaker.ifPresent(heard -> heard.follow(reading));
    }

    /// Waits until the last sounds of a session that came to its end were heard.
    void ringOut() {
        loudspeaker.ifPresent(Loudspeaker::ringOut);
    }

    @Override
    public void close() {
        loudspeaker.ifPresent(Loudspeaker::close);
    }
}
