package org.tactus.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;
import org.tactus.routine.Routine;
import org.tactus.session.Reading;
import org.tactus.settings.Settings;
import org.tactus.sound.speech.Engines;
import org.tactus.sound.speech.PiperModels;
import org.tactus.sound.speech.Voices;
import org.tactus.text.Messages;

/// A command as it came out.
record Run(int code, String out, String err) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    /// Runs `tactus` with these arguments, without a person.
    static Run tactus(String... args) {
        return with(false, Map.of(), "", args);
    }

    /// Runs it with a person who types `input`.
    static Run typing(String input, String... args) {
        return with(true, Map.of(), input, args);
    }

    /// Runs it with a person who types `input`, where `last` was massaged before.
    static Run knowing(Receiver last, String input, String... args) {
        return with(true, Map.of(), input, Optional.of(last), args);
    }

    static Run with(
            boolean interactive, Map<String, String> environment, String input, String... args) {
        return with(interactive, environment, input, Optional.empty(), args);
    }

    private static Run with(
            boolean interactive,
            Map<String, String> environment,
            String input,
            Optional<Receiver> last,
            String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var surroundings =
                new Surroundings(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        in,
                        environment,
                        interactive,
                        new FakePace());
        int code =
                Terminal.run(args, surroundings, Messages.in(Locale.ENGLISH), new TestHost(last));
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /// A host whose window only says that it was opened.
    private record TestHost(Optional<Receiver> last) implements Host {
        @Override
        public void prepare(CommonOptions options) {}

        @Override
        public int openWindow(CommonOptions options, Optional<Path> routine) {
            return routine.isPresent() ? 44 : options.debug() ? 43 : 42;
        }

        @Override
        public Path ownRoutines(CommonOptions options) {
            return options.data()
                    .map(data -> data.resolve("routines"))
                    .orElse(Path.of("target", "no-such-folder"));
        }

        @Override
        public Settings settings(CommonOptions options) {
            return Settings.DEFAULT;
        }

        @Override
        public Optional<Receiver> lastReceiver(CommonOptions options) {
            return last;
        }

        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public Company company(
                CommonOptions options, Settings settings, Routine routine, boolean heard) {
            return new Company() {
                @Override
                public void follow(Reading reading) {}

                @Override
                public void ringOut() {}

                @Override
                public void close() {}
            };
        }

        @Override
        public Voices voices(CommonOptions options) {
            var nothing = new SearchPath(List.of(), List.of());
            return new Voices(
                    new Engines(Os.LINUX, nothing, new PiperModels(List.of())),
                    Path.of("target", "no-speech"));
        }
    }
}
