package org.tactus.terminal;

import java.time.Duration;
import java.util.List;
import org.tactus.fit.Fitted;
import org.tactus.fit.Fitting;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.RoutineWriter;
import org.tactus.text.ClockText;
import org.tactus.text.FitWording;
import org.tactus.text.Messages;
import org.tactus.text.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `tactus fit`: a routine as it is in the minutes available.
final class FitCommand implements Command {
    private final Surroundings surroundings;
    private final Messages messages;
    private final Wording wording;
    private final FitWording fitWording;
    private final Choice choice;
    private final CommandOption<Integer> minutes;
    private final CommandOption<Boolean> json;
    private final CommandSpec spec;

    FitCommand(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.fitWording = new FitWording(messages);
        this.choice = new Choice(surroundings, messages, host);
        minutes =
                CommandOption.of(
                                Integer.class,
                                "--minutes",
                                "N",
                                messages.get("terminal.fit.minutes"))
                        .required();
        json = JsonOutput.option(messages);
        spec = CommandSpec.create().name("fit").addPositional(choice.argument());
        List.of(minutes, choice.folder(), json).forEach(option -> spec.addOption(option.spec()));
        spec.usageMessage().description(messages.get("terminal.fit"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(ParseResult given, CommonOptions common) {
        int available = minutes.in(given).orElseThrow();
        return choice.with(
                given,
                common,
                routine ->
                        switch (Fitting.fit(routine, Duration.ofMinutes(available))) {
                            case Fitted.Done done -> print(routine, done, given);
                            case Fitted.Impossible impossible ->
                                    refuse(routine, available, impossible);
                        });
    }

    private int print(Routine routine, Fitted.Done done, ParseResult given) {
        if (json.isIn(given)) {
            surroundings.out().print(RoutineWriter.write(done.routine()));
            fitWording.dropped(done).ifPresent(surroundings.err()::println);
        } else {
            print(
                    messages.get(
                            "terminal.fit.header",
                            title(routine),
                            length(done.routine()),
                            length(routine)));
            new StepLines(messages, (step, _, _) -> List.of(wording.title(step)))
                    .of(done.routine())
                    .forEach(this::print);
            fitWording.dropped(done).ifPresent(this::print);
        }
        return ExitCode.DONE;
    }

    private int refuse(Routine routine, int available, Fitted.Impossible impossible) {
        surroundings
                .err()
                .println(
                        messages.get(
                                "terminal.fit.impossible",
                                title(routine),
                                available,
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
