package org.tactus.terminal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.compose.Composed;
import org.tactus.compose.Composer;
import org.tactus.compose.Recent;
import org.tactus.compose.Tool;
import org.tactus.compose.Wishes;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.RoutineWriter;
import org.tactus.routine.Step;
import org.tactus.safety.Precautions;
import org.tactus.text.ClockText;
import org.tactus.text.ComposePhrases;
import org.tactus.text.ComposeWording;
import org.tactus.text.Messages;
import org.tactus.text.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `tactus compose`: a session made of what somebody wishes for, with the reason of each step.
final class ComposeCommand implements Command {
    private static final int USUAL_MINUTES = 20;

    private final Surroundings surroundings;
    private final Messages messages;
    private final Wording wording;
    private final ComposeWording reasons;
    private final CommandOption<Map<Spot, Integer>> focus;
    private final CommandOption<Audience> audience;
    private final CommandOption<Integer> minutes;
    private final CommandOption<Set<Tool>> tools;
    private final CommandOption<Pressure> pressure;
    private final CommandOption<Boolean> json;
    private final CommandSpec spec;

    ComposeCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.reasons = new ComposeWording(messages);
        var words = new TypedWords(messages);
        var wishes = new TypedWishes(words);
        focus =
                CommandOption.read(
                        wishes::focus,
                        "--focus",
                        "ZONE[/SIDE][:SCORE],…",
                        messages.get("terminal.compose.focus"));
        audience = words.audience("terminal.compose.for");
        minutes =
                CommandOption.read(
                        wishes::minutes,
                        "--minutes",
                        "N",
                        messages.get(
                                "terminal.compose.minutes",
                                Wishes.FEWEST_MINUTES,
                                Wishes.MOST_MINUTES,
                                USUAL_MINUTES));
        tools =
                CommandOption.read(
                        wishes::tools, "--with", "TOOL,…", messages.get("terminal.compose.with"));
        pressure =
                CommandOption.read(
                        wishes::pressure,
                        "--pressure",
                        "1-4",
                        messages.get("terminal.compose.pressure"));
        json = JsonOutput.option(messages);
        spec = CommandSpec.create().name("compose");
        List.of(focus, audience, minutes, tools, pressure, json)
                .forEach(option -> spec.addOption(option.spec()));
        spec.usageMessage().description(messages.get("terminal.compose"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(ParseResult given, CommonOptions common) {
        var composed = Composer.compose(wishes(given), new ComposePhrases(messages));
        if (json.isIn(given)) {
            surroundings.out().print(RoutineWriter.write(composed.routine()));
            reasons.unmet(composed.unmet()).forEach(surroundings.err()::println);
        } else {
            lines(composed).forEach(surroundings.out()::println);
        }
        return ExitCode.DONE;
    }

    private Wishes wishes(ParseResult given) {
        return new Wishes(
                focus.in(given).orElse(Map.of()),
                audience.in(given).orElse(Audience.PARTNER),
                minutes.in(given).orElse(USUAL_MINUTES),
                pressure.in(given).orElse(Wishes.USUALLY_LIKED),
                tools.in(given).orElse(Set.of()),
                EnumSet.allOf(Position.class),
                Precautions.NONE,
                Recent.NONE);
    }

    private List<String> lines(Composed composed) {
        var routine = composed.routine();
        var lines = new ArrayList<String>();
        lines.add(
                messages.get(
                        "terminal.play.header",
                        routine.title().in(messages.locale()),
                        ClockText.elapsed(RoutineFacts.of(routine).length()),
                        messages.name("audience", routine.audience()),
                        messages.name("position", routine.position())));
        lines.addAll(
                new StepLines(messages, (step, path, sided) -> told(step, path, sided, composed))
                        .of(routine));
        reasons.unmet(composed.unmet())
                .forEach(line -> lines.add(messages.get("terminal.compose.unmet", line)));
        return lines;
    }

    /// What a step is, and why it is there.
    private List<String> told(Step.Leaf step, String path, boolean sided, Composed composed) {
        var told = new ArrayList<String>();
        told.add(step instanceof Step.Touch touch ? facts(touch, sided) : wording.title(step));
        Optional.ofNullable(composed.reasons().get(path)).map(reasons::reason).ifPresent(told::add);
        return told;
    }

    /// What is said of a touch in one line; the side is none of it where the group says it.
    private String facts(Step.Touch touch, boolean sided) {
        var facts = new ArrayList<String>();
        facts.add(wording.title(touch));
        facts.add(wording.technique(touch));
        facts.add(wording.implement(touch));
        if (!sided) {
            facts.add(messages.name("sides", touch.sides()));
        }
        facts.add(wording.pressureWithNumber(touch.pressure()));
        return messages.facts(facts.toArray(String[]::new));
    }
}
