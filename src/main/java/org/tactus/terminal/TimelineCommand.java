package org.tactus.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.tactus.body.Side;
import org.tactus.session.Cue;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;
import org.tactus.text.Messages;
import org.tactus.text.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;

/// `tactus timeline`: the segments and cues of a routine with their times.
final class TimelineCommand implements Command {
    private final Surroundings surroundings;
    private final Wording wording;
    private final Choice choice;
    private final CommandOption<Boolean> json;
    private final CommandSpec spec;

    TimelineCommand(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.wording = new Wording(messages);
        this.choice = new Choice(surroundings, messages, host);
        json = JsonOutput.option(messages);
        spec = CommandSpec.create().name("timeline").addPositional(choice.argument());
        List.of(choice.folder(), json).forEach(option -> spec.addOption(option.spec()));
        spec.usageMessage().description(messages.get("terminal.timeline"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(ParseResult given, CommonOptions common) {
        return choice.with(
                given,
                common,
                routine -> {
                    var timeline = Timeline.of(routine);
                    if (json.isIn(given)) {
                        JsonOutput.print(surroundings.out(), to -> write(to, timeline));
                    } else {
                        print(timeline);
                    }
                    return ExitCode.DONE;
                });
    }

    /// Each segment with its cues below it.
    private void print(Timeline timeline) {
        var cues = timeline.cues();
        int next = 0;
        for (var segment : timeline.segments()) {
            surroundings
                    .out()
                    .println(
                            String.format(
                                    Locale.ROOT,
                                    "%s - %s  %s  %s  %s",
                                    time(segment.start()),
                                    time(segment.end()),
                                    segment.path(),
                                    segment.step().kind().id(),
                                    wording.titleAndSide(segment)));
            while (next < cues.size() && cues.get(next).segment() == segment.index()) {
                print(cues.get(next));
                next++;
            }
        }
    }

    private void print(Cue cue) {
        surroundings.out().println("    " + time(cue.at()) + " " + cue.kind().id());
    }

    private static String time(Duration at) {
        return Times.seconds(at).toPlainString();
    }

    private static void write(JsonGenerator json, Timeline timeline) {
        json.writeStartObject();
        json.writeStringProperty("id", timeline.routine().id());
        json.writeNumberProperty("seconds", Times.seconds(timeline.length()));
        json.writeName("segments");
        json.writeStartArray();
        timeline.segments().forEach(segment -> write(json, segment));
        json.writeEndArray();
        json.writeName("cues");
        json.writeStartArray();
        timeline.cues().forEach(cue -> write(json, cue));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Segment segment) {
        json.writeStartObject();
        json.writeNumberProperty("index", segment.index());
        json.writeStringProperty("step", segment.path());
        json.writeStringProperty("kind", segment.step().kind().id());
        segment.side().map(Side::id).ifPresent(side -> json.writeStringProperty("side", side));
        json.writeNumberProperty("start", Times.seconds(segment.start()));
        json.writeNumberProperty("end", Times.seconds(segment.end()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Cue cue) {
        json.writeStartObject();
        json.writeNumberProperty("at", Times.seconds(cue.at()));
        json.writeStringProperty("kind", cue.kind().id());
        json.writeNumberProperty("segment", cue.segment());
        json.writeEndObject();
    }
}
