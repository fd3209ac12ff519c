package org.tactus.terminal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Routine;
import org.tactus.session.Session;
import org.tactus.session.Timeline;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// `tactus play`: a session as text.
final class PlayCommand implements Command {
    private static final BigDecimal FASTEST = BigDecimal.valueOf(1_000_000);

    private final Surroundings surroundings;
    private final Messages messages;
    private final Host host;
    private final Choice choice;
    private final CommandOption<BigDecimal> speed;
    private final CommandOption<Duration> from;
    private final CommandOption<Boolean> mute;
    private final CommandOption<Boolean> asked;
    private final SoundOptions sound;
    private final CommandSpec spec;

    PlayCommand(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.host = host;
        this.choice = new Choice(surroundings, messages, host);
        speed =
                CommandOption.read(
                        this::speed, "--speed", "X", messages.get("terminal.play.speed"));
        from =
                CommandOption.read(
                        this::time, "--from", "MM:SS", messages.get("terminal.play.from"));
        mute = CommandOption.flag("--mute", messages.get("terminal.play.mute"));
        asked = CommandOption.flag("--asked", messages.get("terminal.play.asked"));
        sound = SoundOptions.of(messages);
        spec = CommandSpec.create().name("play").addPositional(choice.argument());
        List.of(speed, from, mute, asked, choice.folder())
                .forEach(option -> spec.addOption(option.spec()));
        sound.addTo(spec);
        spec.usageMessage().description(messages.get("terminal.play"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(ParseResult given, CommonOptions common) {
        return choice.with(given, common, routine -> play(routine, given, common));
    }

    private int play(Routine routine, ParseResult given, CommonOptions common) {
        var length = Timeline.of(routine).length();
        var start = from.in(given).orElse(Duration.ZERO);
        if (start.compareTo(length) > 0) {
            surroundings
                    .err()
                    .println(messages.get("terminal.play.from.late", ClockText.elapsed(length)));
            return ExitCode.USAGE;
        }
        var lines = new TypedLines(surroundings.in());
        var clearance = new Clearance(surroundings, messages, host, lines);
        clearance
                .of(routine, asked.isIn(given), common, () -> library(given, common))
                .map(Timeline::of)
                .ifPresent(cleared -> play(begin(cleared, start), lines, given, common));
        return ExitCode.DONE;
    }

    /// What was adapted may be shorter.
    private static Session begin(Timeline timeline, Duration from) {
        return new Session(
                timeline, from.compareTo(timeline.length()) < 0 ? from : timeline.length());
    }

    private List<Routine> library(ParseResult given, CommonOptions common) {
        return choice.shelf(given, common).stream()
                .flatMap(shelf -> shelf.library().routines().stream())
                .map(LibraryEntry.Good::routine)
                .toList();
    }

    private void play(Session session, TypedLines lines, ParseResult given, CommonOptions common) {
        var screen =
                surroundings.interactive()
                        ? new LiveScreen(surroundings, messages)
                        : new PlainScreen(surroundings.out(), messages);
        var pace = speed.in(given).orElse(BigDecimal.ONE);
        boolean heard = !mute.isIn(given) && pace.compareTo(BigDecimal.ONE) == 0;
        var routine = session.timeline().routine();
        try (var company = company(routine, given, common, heard)) {
            var play = new Play(surroundings, screen, lines);
            if (play.play(session, pace, company::follow)) {
                company.ringOut();
            }
        }
    }

    private Company company(
            Routine routine, ParseResult given, CommonOptions common, boolean heard) {
        var settings = host.settings(common);
        return host.company(
                common, settings.withSound(sound.heed(given, settings.sound())), routine, heard);
    }

    private BigDecimal speed(String text) {
        return number(text)
                .filter(speed -> speed.signum() > 0 && speed.compareTo(FASTEST) <= 0)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        messages.get("terminal.play.speed.bad", text)));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("\\d{1,7}(\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private Duration time(String text) {
        return Times.parse(text)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        messages.get("terminal.play.from.bad", text)));
    }
}
