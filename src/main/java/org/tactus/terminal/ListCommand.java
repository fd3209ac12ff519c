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
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;

/// `tactus list`: the routines there are.
final class ListCommand implements Command {
    private static final String ZONE = "--zone";
    private static final String FOR = "--for";
    private static final String MAX_MINUTES = "--max-minutes";

    private final Surroundings surroundings;
    private final Messages messages;
    private final Choice choice;
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
        this.spec =
                CommandSpec.create()
                        .name("list")
                        .addOption(
                                OptionSpec.builder(ZONE)
                                        .type(Zone.class)
                                        .converters(words::zone)
                                        .paramLabel("ZONE")
                                        .description(messages.get("terminal.list.zone"))
                                        .build())
                        .addOption(
                                OptionSpec.builder(FOR)
                                        .type(Audience.class)
                                        .converters(words::audience)
                                        .paramLabel("partner|self")
                                        .description(messages.get("terminal.list.for"))
                                        .build())
                        .addOption(
                                OptionSpec.builder(MAX_MINUTES)
                                        .type(Integer.class)
                                        .paramLabel("N")
                                        .description(messages.get("terminal.list.max-minutes"))
                                        .build())
                        .addOption(choice.folder())
                        .addOption(JsonOutput.option(messages));
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
                            if (JsonOutput.isWanted(given)) {
                                JsonOutput.print(
                                        surroundings.out(), json -> write(json, rows, broken));
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

    private static boolean isWanted(Row row, ParseResult given) {
        var audience = row.entry().routine().audience();
        boolean zone =
                Arguments.<Zone>option(given, ZONE).map(row.facts().zones()::contains).orElse(true);
        boolean people =
                Arguments.<Audience>option(given, FOR)
                        .map(wanted -> audience == wanted || audience == Audience.EITHER)
                        .orElse(true);
        boolean time =
                Arguments.<Integer>option(given, MAX_MINUTES)
                        .map(
                                minutes ->
                                        row.facts().length().compareTo(Duration.ofMinutes(minutes))
                                                <= 0)
                        .orElse(true);
        return zone && people && time;
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
