package org.tactus.terminal;

import java.nio.file.Path;
import java.util.List;
import org.tactus.routine.Routine;
import org.tactus.session.Timeline;
import org.tactus.sound.CueClips;
import org.tactus.sound.music.MusicFault;
import org.tactus.sound.music.MusicNotices;
import org.tactus.sound.recording.SessionFile;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `tactus render`: a whole session as one audio file.
final class RenderCommand implements Command {
    private final Surroundings surroundings;
    private final Messages messages;
    private final Choice choice;
    private final Host host;
    private final Speaker speaker;
    private final CommandOption<Path> out;
    private final SoundOptions sounds;
    private final CommandSpec spec;

    RenderCommand(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.host = host;
        this.speaker = new Speaker(surroundings, messages, host);
        this.choice = new Choice(surroundings, messages, host);
        out =
                CommandOption.of(Path.class, "--out", "FILE", messages.get("terminal.render.out"))
                        .required();
        sounds = SoundOptions.of(messages);
        spec = CommandSpec.create().name("render").addPositional(choice.argument());
        List.of(out, choice.folder()).forEach(option -> spec.addOption(option.spec()));
        sounds.addTo(spec);
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
        var file = out.in(given).orElseThrow();
        var settings = host.settings(common);
        var sound = sounds.heed(given, settings.sound());
        var bar = new ProgressBar(surroundings, messages);
        var session =
                new SessionFile(
                        Timeline.of(routine),
                        sound.sounds(),
                        sound.levels(),
                        speaker.of(
                                sound.voice(), settings.routines().followed(routine.id()), common));
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
