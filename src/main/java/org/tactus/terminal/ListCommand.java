package org.tactus.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.RoutineFacts;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;

/// `tactus list`: the routines there are.
final class ListCommand implements Command {
    private final Surroundings surroundings;
    private final Messages messages;
    private final Choice choice;
    private final CommandOption<Zone> zone;
    private final CommandOption<Audience> audience;
    private final CommandOption<Integer> maxMinutes;
    private final CommandOption<Boolean> json;
    private final CommandSpec spec;

    /// A routine with what is told of it.
    private record Row(LibraryEntry.Good entry, RoutineFacts facts) {
        static Row of(LibraryEntry.Good entry) {
            return new Row(entry, RoutineFacts.of(entry.routine()));
        }
    }

    ListCommand(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.choice = new Choice(surroundings, messages, host);
        var words = new TypedWords(messages);
        zone =
                CommandOption.read(
                        words::zone, "--zone", "ZONE", messages.get("terminal.list.zone"));
        audience = words.audience("terminal.list.for");
        maxMinutes =
                CommandOption.of(
                        Integer.class,
                        "--max-minutes",
                        "N",
                        messages.get("terminal.list.max-minutes"));
        json = JsonOutput.option(messages);
        spec = CommandSpec.create().name("list");
        List.of(zone, audience, maxMinutes, choice.folder(), json)
                .forEach(option -> spec.addOption(option.spec()));
        spec.usageMessage().description(messages.get("terminal.list"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(ParseResult given, CommonOptions common) {
        return choice.shelf(given, common)
                .map(
                        shelf -> {
                            var rows =
                                    shelf.library().routines().stream()
                                            .map(Row::of)
                                            .filter(row -> isWanted(row, given))
                                            .toList();
                            var broken = shelf.library().broken();
                            if (json.isIn(given)) {
                                JsonOutput.print(surroundings.out(), to -> write(to, rows, broken));
                            } else {
                                print(rows, broken);
                            }
                            return exitCode(broken);
                        })
                .orElse(ExitCode.USAGE);
    }

    private static int exitCode(List<LibraryEntry.Broken> broken) {
        if (broken.isEmpty()) {
            return ExitCode.DONE;
        }
        boolean unread =
                broken.stream().anyMatch(file -> Shelf.Faulty.isUnreadable(file.problems()));
        return unread ? ExitCode.USAGE : ExitCode.ERRORS;
    }

    private boolean isWanted(Row row, ParseResult given) {
        var people = row.entry().routine().audience();
        return zone.in(given).map(row.facts().zones()::contains).orElse(true)
                && audience.in(given)
                        .map(wanted -> people == wanted || people == Audience.EITHER)
                        .orElse(true)
                && maxMinutes
                        .in(given)
                        .map(Duration::ofMinutes)
                        .map(longest -> row.facts().length().compareTo(longest) <= 0)
                        .orElse(true);
    }

    private void print(List<Row> rows, List<LibraryEntry.Broken> broken) {
        var out = surroundings.out();
        int width =
                rows.stream().mapToInt(row -> row.entry().routine().id().length()).max().orElse(0);
        for (var row : rows) {
            var routine = row.entry().routine();
            out.println(
                    String.format(
                                    Locale.ROOT,
                                    "%-" + Math.max(1, width) + "s  %7s  %-7s  %s",
                                    routine.id(),
                                    ClockText.elapsed(row.facts().length()),
                                    routine.audience().id(),
                                    routine.title().in(messages.locale()))
                            .stripTrailing());
        }
        for (var entry : broken) {
            entry.problems().forEach(problem -> out.println(problem.line(entry.source())));
        }
    }

    private static void write(
            JsonGenerator json, List<Row> rows, List<LibraryEntry.Broken> broken) {
        json.writeStartArray();
        rows.forEach(row -> write(json, row));
        broken.forEach(entry -> write(json, entry));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Row row) {
        var routine = row.entry().routine();
        json.writeStartObject();
        json.writeStringProperty("id", routine.id());
        json.writeStringProperty("title", routine.title().english());
        json.writeStringProperty("for", routine.audience().id());
        json.writeNumberProperty("seconds", Times.seconds(row.facts().length()));
        json.writeName("zones");
        json.writeStartArray();
        row.facts().zones().forEach(zone -> json.writeString(zone.id()));
        json.writeEndArray();
        json.writeStringProperty("source", row.entry().source());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, LibraryEntry.Broken entry) {
        json.writeStartObject();
        json.writeStringProperty("source", entry.source());
        json.writeName("problems");
        json.writeStartArray();
        for (var problem : entry.problems()) {
            json.writeStartObject();
            json.writeStringProperty("severity", problem.severity().id());
            json.writeNumberProperty("line", problem.place().line());
            json.writeNumberProperty("column", problem.place().column());
            json.writeStringProperty("path", problem.path());
            json.writeStringProperty("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
