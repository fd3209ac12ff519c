package org.tactus.terminal;

import java.nio.file.Path;
import org.tactus.routine.Routine;
import org.tactus.session.Timeline;
import org.tactus.sound.CueClips;
import org.tactus.sound.music.MusicFault;
import org.tactus.sound.music.MusicNotices;
import org.tactus.sound.recording.SessionFile;
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
    private final Host host;
    private final Speaker speaker;
    private final CommandSpec spec;

    RenderCommand(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.host = host;
        this.speaker = new Speaker(surroundings, messages, host);
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
                        .addOption(choice.folder());
        SoundOptions.all(messages).forEach(spec::addOption);
        spec.usageMessage().description(messages.get("terminal.render"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(ParseResult given, CommonOptions common) {
        return choice.with(given, common, routine -> render(routine, given, common));
    }

    private int render(Routine routine, ParseResult given, CommonOptions common) {
        var file = Arguments.<Path>option(given, OUT).orElseThrow();
        var settings = host.settings(common);
        var sound = SoundOptions.heed(given, settings.sound());
        var bar = new ProgressBar(surroundings, messages);
        var session =
                new SessionFile(
                        Timeline.of(routine),
                        sound.sounds(),
                        sound.levels(),
                        speaker.of(sound.voice(), settings.followed(routine.id()), common));
        var outcome =
                session.write(
                        file,
                        sound.music().rendered(fault -> tell(fault, bar)),
                        new CueClips(),
                        bar::show);
        bar.close();
        return switch (outcome) {
            case SessionFile.Outcome.Written(var length) -> {
                surroundings
                        .out()
                        .println(messages.get("render.done", file, ClockText.elapsed(length)));
                yield ExitCode.DONE;
            }
            case SessionFile.Outcome.NoRoom _ -> fail(messages.get("render.no-room", file));
            case SessionFile.Outcome.Unwritable _ -> fail(messages.get("render.unwritable", file));
            case SessionFile.Outcome.CalledOff _ -> ExitCode.USAGE;
        };
    }

    private void tell(MusicFault fault, ProgressBar bar) {
        bar.close();
        surroundings.err().println(new MusicNotices(messages).text(fault));
    }

    private int fail(String sentence) {
        surroundings.err().println(sentence);
        return ExitCode.USAGE;
    }
}
