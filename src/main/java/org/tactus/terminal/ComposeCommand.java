package org.tactus.terminal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Side;
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
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `tactus compose`: a session made of what somebody wishes for, with the reason of each step.
final class ComposeCommand implements Command {
    private static final String FOCUS = "--focus";
    private static final String FOR = "--for";
    private static final String MINUTES = "--minutes";
    private static final String WITH = "--with";
    private static final String PRESSURE = "--pressure";
    private static final int USUAL_MINUTES = 20;
    private static final int USUAL_SCORE = 5;

    private final Surroundings surroundings;
    private final Messages messages;
    private final Wording wording;
    private final ComposeWording reasons;
    private final TypedWords words;
    private final CommandSpec spec;

    /// The scores that were typed.
    private record Focus(Map<Spot, Integer> scores) {}

    /// The tools that were typed.
    private record Tools(Set<Tool> tools) {}

    ComposeCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.reasons = new ComposeWording(messages);
        this.words = new TypedWords(messages);
        this.spec =
                CommandSpec.create()
                        .name("compose")
                        .addOption(
                                OptionSpec.builder(FOCUS)
                                        .type(Focus.class)
                                        .converters(this::focus)
                                        .paramLabel("ZONE[/SIDE][:SCORE],…")
                                        .description(messages.get("terminal.compose.focus"))
                                        .build())
                        .addOption(
                                OptionSpec.builder(FOR)
                                        .type(Audience.class)
                                        .converters(words::audience)
                                        .paramLabel("partner|self")
                                        .description(messages.get("terminal.compose.for"))
                                        .build())
                        .addOption(
                                OptionSpec.builder(MINUTES)
                                        .type(Integer.class)
                                        .converters(this::minutes)
                                        .paramLabel("N")
                                        .description(
                                                messages.get(
                                                        "terminal.compose.minutes",
                                                        Wishes.FEWEST_MINUTES,
                                                        Wishes.MOST_MINUTES,
                                                        USUAL_MINUTES))
                                        .build())
                        .addOption(
                                OptionSpec.builder(WITH)
                                        .type(Tools.class)
                                        .converters(this::tools)
                                        .paramLabel("TOOL,…")
                                        .description(messages.get("terminal.compose.with"))
                                        .build())
                        .addOption(
                                OptionSpec.builder(PRESSURE)
                                        .type(Pressure.class)
                                        .converters(this::pressure)
                                        .paramLabel("1-4")
                                        .description(messages.get("terminal.compose.pressure"))
                                        .build())
                        .addOption(JsonOutput.option(messages));
        spec.usageMessage().description(messages.get("terminal.compose"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(ParseResult given, CommonOptions common) {
        var composed = Composer.compose(wishes(given), new ComposePhrases(messages));
        if (JsonOutput.isWanted(given)) {
            surroundings.out().print(RoutineWriter.write(composed.routine()));
            reasons.unmet(composed.unmet()).forEach(surroundings.err()::println);
        } else {
            print(composed);
        }
        return ExitCode.DONE;
    }

    private static Wishes wishes(ParseResult given) {
        return new Wishes(
                Arguments.<Focus>option(given, FOCUS).map(Focus::scores).orElse(Map.of()),
                Arguments.<Audience>option(given, FOR).orElse(Audience.PARTNER),
                Arguments.<Integer>option(given, MINUTES).orElse(USUAL_MINUTES),
                Arguments.<Pressure>option(given, PRESSURE).orElse(Wishes.USUALLY_LIKED),
                Arguments.<Tools>option(given, WITH).map(Tools::tools).orElse(Set.of()),
                EnumSet.allOf(Position.class),
                Precautions.NONE,
                Recent.NONE);
    }

    private void print(Composed composed) {
        var routine = composed.routine();
        print(
                messages.get(
                        "terminal.play.header",
                        routine.title().in(messages.locale()),
                        ClockText.elapsed(RoutineFacts.of(routine).length()),
                        messages.name("audience", routine.audience()),
                        messages.name("position", routine.position())));
        print(routine.steps(), "steps", "", false, composed);
        reasons.unmet(composed.unmet())
                .forEach(line -> print(messages.get("terminal.compose.unmet", line)));
    }

    /// Two lines for each step: what it is, and why.
    ///
    /// @param sided whether they are done on one side, then on the other
    private void print(
            List<Step> steps, String path, String indent, boolean sided, Composed composed) {
        for (int i = 0; i < steps.size(); i++) {
            var at = path + "[" + i + "]";
            switch (steps.get(i)) {
                case Step.Leaf leaf -> print(leaf, at, indent, sided, composed);
                case Step.EachSide(var inner) -> {
                    print(indent + messages.get("routine.each-side"));
                    print(inner, at + ".steps", indent + "  ", true, composed);
                }
                case Step.Repeat(var times, var inner) -> {
                    print(indent + messages.get("routine.repeat", times));
                    print(inner, at + ".steps", indent + "  ", sided, composed);
                }
            }
        }
    }

    private void print(
            Step.Leaf leaf, String path, String indent, boolean sided, Composed composed) {
        var what =
                leaf instanceof Step.Touch touch
                        ? messages.facts(facts(touch, sided).toArray(String[]::new))
                        : wording.title(leaf);
        print(
                String.format(
                        Locale.ROOT, "%s%6s  %s", indent, ClockText.elapsed(leaf.length()), what));
        Optional.ofNullable(composed.reasons().get(path))
                .ifPresent(why -> print(indent + "        " + reasons.reason(why)));
    }

    /// What is said of a stroke in one line; the side is none of it where the group says it.
    private List<String> facts(Step.Touch touch, boolean sided) {
        var facts = new ArrayList<String>();
        facts.add(wording.title(touch));
        facts.add(wording.technique(touch));
        facts.add(wording.implement(touch));
        if (!sided) {
            facts.add(messages.name("sides", touch.sides()));
        }
        facts.add(wording.pressureWithNumber(touch.pressure()));
        return facts;
    }

    private void print(String line) {
        surroundings.out().println(line);
    }

    private Focus focus(String typed) {
        var scores = new HashMap<Spot, Integer>();
        for (var part : typed.split(",", -1)) {
            var scored = part.split(":", 2);
            int score = scored.length == 2 ? score(scored[1]) : USUAL_SCORE;
            spots(scored[0]).forEach(spot -> scores.put(spot, score));
        }
        return new Focus(scores);
    }

    private List<Spot> spots(String typed) {
        var sided = typed.split("/", 2);
        var spots = Spot.of(words.zone(sided[0]));
        if (sided.length == 1) {
            return spots;
        }
        var one = spots.stream().filter(spot -> spot.side().id().equals(sided[1])).toList();
        if (one.isEmpty()) {
            var sides = spots.stream().map(Spot::side).map(Side::id).toList();
            throw words.refused("terminal.compose.side.unknown", typed, String.join(", ", sides));
        }
        return one;
    }

    private int score(String typed) {
        return number(typed, 0, Wishes.HIGHEST_SCORE)
                .orElseThrow(() -> words.refused("terminal.compose.score.bad", typed));
    }

    private int minutes(String typed) {
        return number(typed, Wishes.FEWEST_MINUTES, Wishes.MOST_MINUTES)
                .orElseThrow(
                        () ->
                                words.refused(
                                        "terminal.compose.minutes.bad",
                                        typed,
                                        Wishes.FEWEST_MINUTES,
                                        Wishes.MOST_MINUTES));
    }

    private Pressure pressure(String typed) {
        return number(typed, Pressure.LIGHTEST, Wishes.FIRMEST.level())
                .map(Pressure::new)
                .orElseThrow(() -> words.refused("terminal.compose.pressure.bad", typed));
    }

    private static Optional<Integer> number(String typed, int least, int most) {
        return typed.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(typed))
                        .filter(number -> least <= number && number <= most)
                : Optional.empty();
    }

    private Tools tools(String typed) {
        var tools = EnumSet.noneOf(Tool.class);
        for (var part : typed.split(",", -1)) {
            tools.add(
                    words.word(
                            Tool.class,
                            part,
                            "terminal.compose.with.meant",
                            "terminal.compose.with.unknown"));
        }
        return new Tools(tools);
    }
}
