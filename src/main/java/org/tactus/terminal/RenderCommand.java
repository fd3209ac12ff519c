package org.tactus.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.tactus.routine.Routine;
import org.tactus.routine.SafeFile;
import org.tactus.session.Timeline;
import org.tactus.sound.CueClips;
import org.tactus.sound.Levels;
import org.tactus.sound.Recording;
import org.tactus.sound.Score;
import org.tactus.sound.SoundWishes;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `tactus render`: a whole session as one audio file.
final class RenderCommand implements Command {
    private static final String OUT = "--out";

    private final Surroundings surroundings;
    private final Messages messages;
    private final Choice choice;
    private final CommandSpec spec;

    RenderCommand(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.choice = new Choice(surroundings, messages, host);
        this.spec =
                CommandSpec.create()
                        .name("render")
                        .addPositional(choice.argument())
                        .addOption(
                                OptionSpec.builder(OUT)
                                        .type(Path.class)
                                        .required(true)
                                        .paramLabel("FILE")
                                        .description(messages.get("terminal.render.out"))
                                        .build())
                        .addOption(Tune.option(messages))
                        .addOption(choice.folder());
        spec.usageMessage().description(messages.get("terminal.render"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(ParseResult given, CommonOptions common) {
        return choice.with(given, common, routine -> render(routine, given));
    }

    private int render(Routine routine, ParseResult given) {
        var file = Arguments.<Path>option(given, OUT).orElseThrow();
        var score = Score.of(Timeline.of(routine), List.of(), SoundWishes.usual(), new CueClips());
        var bar = new ProgressBar(surroundings, messages);
        try (var music = Tune.of(given)) {
            var recording = new Recording(score, Levels.usual(), music);
            SafeFile.put(file, out -> write(recording, out, bar), true);
        } catch (IOException e) {
            bar.close();
            surroundings.err().println(messages.get("terminal.render.failed", file));
            return ExitCode.USAGE;
        }
        bar.close();
        surroundings
                .out()
                .println(
                        messages.get(
                                "terminal.render.done", file, ClockText.elapsed(score.time())));
        return ExitCode.DONE;
    }

    private static void write(Recording recording, OutputStream out, ProgressBar bar)
            throws IOException {
        try (var buffered = new BufferedOutputStream(out, 1 << 16)) {
            recording.write(buffered, bar::show);
        }
    }
}
