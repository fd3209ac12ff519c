package org.tactus.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.tactus.fit.Fitted;
import org.tactus.fit.Fitting;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.RoutineWriter;
import org.tactus.routine.Step;
import org.tactus.text.ClockText;
import org.tactus.text.FitWording;
import org.tactus.text.Messages;
import org.tactus.text.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `tactus fit`: a routine as it is in the minutes available.
final class FitCommand implements Command {
    private static final String MINUTES = "--minutes";

    private final Surroundings surroundings;
    private final Messages messages;
    private final Wording wording;
    private final FitWording fitWording;
    private final Choice choice;
    private final CommandSpec spec;

    FitCommand(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.fitWording = new FitWording(messages);
        this.choice = new Choice(surroundings, messages, host);
        this.spec =
                CommandSpec.create()
                        .name("fit")
                        .addPositional(choice.argument())
                        .addOption(
                                OptionSpec.builder(MINUTES)
                                        .type(Integer.class)
                                        .required(true)
                                        .paramLabel("N")
                                        .description(messages.get("terminal.fit.minutes"))
                                        .build())
                        .addOption(choice.folder())
                        .addOption(JsonOutput.option(messages));
        spec.usageMessage().description(messages.get("terminal.fit"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(ParseResult given, CommonOptions common) {
        int minutes = Arguments.<Integer>option(given, MINUTES).orElseThrow();
        return choice.with(
                given,
                common,
                routine ->
                        switch (Fitting.fit(routine, Duration.ofMinutes(minutes))) {
                            case Fitted.Done done -> print(routine, done, given);
                            case Fitted.Impossible impossible ->
                                    refuse(routine, minutes, impossible);
                        });
    }

    private int print(Routine routine, Fitted.Done done, ParseResult given) {
        if (JsonOutput.isWanted(given)) {
            surroundings.out().print(RoutineWriter.write(done.routine()));
            fitWording.dropped(done).ifPresent(surroundings.err()::println);
        } else {
            print(
                    messages.get(
                            "terminal.fit.header",
                            title(routine),
                            length(done.routine()),
                            length(routine)));
            print(done.routine().steps(), "");
            fitWording.dropped(done).ifPresent(this::print);
        }
        return ExitCode.DONE;
    }

    /// A line for each step, those of a group below it.
    private void print(List<Step> steps, String indent) {
        for (var step : steps) {
            switch (step) {
                case Step.Leaf leaf ->
                        print(
                                String.format(
                                        Locale.ROOT,
                                        "%s%6s  %s",
                                        indent,
                                        ClockText.elapsed(leaf.length()),
                                        wording.title(leaf)));
                case Step.EachSide(var inner) -> {
                    print(indent + messages.get("routine.each-side"));
                    print(inner, indent + "  ");
                }
                case Step.Repeat(var times, var inner) -> {
                    print(indent + messages.get("routine.repeat", times));
                    print(inner, indent + "  ");
                }
            }
        }
    }

    private int refuse(Routine routine, int minutes, Fitted.Impossible impossible) {
        surroundings
                .err()
                .println(
                        messages.get(
                                "terminal.fit.impossible",
                                title(routine),
                                minutes,
                                fitWording.instead(impossible)));
        return ExitCode.ERRORS;
    }

    private void print(String line) {
        surroundings.out().println(line);
    }

    private String title(Routine routine) {
        return routine.title().in(messages.locale());
    }

    private static String length(Routine routine) {
        return ClockText.elapsed(RoutineFacts.of(routine).length());
    }
}
