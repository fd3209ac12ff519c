package org.tactus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.BreathPhase;
import org.tactus.routine.Pressure;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Text;
import org.tactus.routine.Words;
import org.tactus.session.Segment;

/// Steps and segments in words, the same on the screen, in the terminal and spoken.
public final class Wording {
    private final Messages messages;

    public Wording(Messages messages) {
        this.messages = messages;
    }

    /// What a step is called: its own title, or its zones, its breathing pattern, its kind.
    public String title(Step.Leaf step) {
        return words(step)
                .title()
                .map(this::text)
                .orElseGet(
                        () ->
                                switch (step) {
                                    case Step.Touch touch -> zones(touch.zones());
                                    case Step.Breathe breathe -> pattern(breathe.pattern());
                                    case Step.Settle _,
                                            Step.Ask _,
                                            Step.Wait _,
                                            Step.Rest _,
                                            Step.Close _ ->
                                            messages.name("kind", step.kind());
                                });
    }

    /// One zone or two by name; of more the first and the last, between which the hands travel.
    private String zones(List<Zone> zones) {
        var first = messages.name("zone", zones.getFirst());
        if (zones.size() == 1) {
            return first;
        }
        var last = messages.within(messages.name("zone", zones.getLast()));
        return zones.size() == 2
                ? messages.list(List.of(first, last))
                : messages.get("step.travel", first, last);
    }

    /// What a segment is called: its step's title, or the picked spot that it works.
    public String title(Segment segment) {
        boolean named = words(segment.step()).title().isPresent();
        return segment.spot()
                .filter(spot -> !named)
                .map(spot -> messages.name("zone", spot.zone()))
                .orElseGet(() -> title(segment.step()));
    }

    /// Where a touch begins, in short: its own title, the picked spot that it works, or the first
    /// of its zones.
    public String beginning(Segment segment, Step.Touch touch) {
        boolean named = words(touch).title().isPresent() || segment.spot().isPresent();
        return named ? title(segment) : messages.name("zone", touch.zones().getFirst());
    }

    /// A segment's title with its side, where it has one of two: `Top of the shoulder, left`.
    public String titleAndSide(Segment segment) {
        return hand(segment)
                .map(side -> messages.get("step.title-and-side", title(segment), side))
                .orElseGet(() -> title(segment));
    }

    /// The side a segment works: `left`, `both sides`; empty without touch.
    public Optional<String> side(Segment segment) {
        return segment.side().map(side -> messages.name("side", side));
    }

    /// Left or right; empty where a segment does not work one side alone.
    public Optional<String> hand(Segment segment) {
        return segment.side()
                .filter(side -> side == Side.LEFT || side == Side.RIGHT)
                .map(side -> messages.name("side", side));
    }

    /// A picked spot: `Top of the shoulder, left`.
    public String spot(Spot spot) {
        var zone = messages.name("zone", spot.zone());
        return spot.zone().paired()
                ? messages.get("step.title-and-side", zone, messages.name("side", spot.side()))
                : zone;
    }

    /// The technique's name: `Gliding`.
    public String technique(Step.Touch touch) {
        return messages.name("technique", touch.technique());
    }

    /// With what: `flat palms`.
    public String implement(Step.Touch touch) {
        return messages.name("implement", touch.with());
    }

    /// How firm: `medium`.
    public String pressure(Pressure pressure) {
        return messages.get("pressure." + pressure.level());
    }

    /// How firm, with its number: `medium (3 of 5)`.
    public String pressureWithNumber(Pressure pressure) {
        return messages.get(
                "step.pressure", pressure(pressure), pressure.level(), Pressure.DEEPEST);
    }

    /// How fast: `8 strokes a minute`; empty for a still technique.
    public Optional<String> tempo(Step.Touch touch) {
        return touch instanceof Step.Stroke stroke
                ? stroke.tempo()
                        .map(
                                tempo ->
                                        messages.get(
                                                "technique." + touch.technique().id() + ".tempo",
                                                tempo.perMinute()))
                : Optional.empty();
    }

    /// How a step is done, in one line: technique, implement, pressure, and the sides where they
    /// are not worked at once; how many breaths; empty where there is nothing to say.
    public String how(Step.Leaf step) {
        return switch (step) {
            case Step.Touch touch -> touched(touch);
            case Step.Breathe breathe ->
                    breathe.breaths() == 0
                            ? ""
                            : messages.get("routine.breaths", breathe.breaths());
            case Step.Settle _, Step.Ask _, Step.Wait _, Step.Rest _, Step.Close _ -> "";
        };
    }

    private String touched(Step.Touch touch) {
        var parts = new ArrayList<String>();
        parts.add(technique(touch));
        parts.add(implement(touch));
        parts.add(pressureWithNumber(touch.pressure()));
        if (touch.sides() != Sides.BOTH && touch.sides() != Sides.MIDLINE) {
            parts.add(messages.name("sides", touch.sides()));
        }
        return messages.facts(parts.toArray(String[]::new));
    }

    /// All about a touch in one line: technique, implement, side, pressure, tempo. Empty without
    /// touch.
    ///
    /// @param pressure as it is now, which may be softer than the step has it
    public Optional<String> details(Segment segment, Optional<Pressure> pressure) {
        return segment.touch()
                .map(
                        touch -> {
                            var details =
                                    new ArrayList<>(List.of(technique(touch), implement(touch)));
                            side(segment).ifPresent(details::add);
                            details.add(pressureWithNumber(pressure.orElse(touch.pressure())));
                            tempo(touch).ifPresent(details::add);
                            return messages.list(details);
                        });
    }

    /// What to do.
    public Optional<String> instruction(Step.Leaf step) {
        return words(step).text().map(this::text);
    }

    /// What to do, as it is said where time is short.
    public Optional<String> said(Step.Leaf step) {
        return words(step).said().map(this::text);
    }

    /// What to beware of.
    public Optional<String> caution(Step.Leaf step) {
        return words(step).caution().map(this::text);
    }

    /// What it should feel like.
    public Optional<String> feel(Step.Leaf step) {
        return words(step).feel().map(this::text);
    }

    /// How a touch goes with the receiver's breath.
    public Optional<String> breath(Step.Leaf step) {
        return step instanceof Step.Touch touch ? touch.breath().map(this::text) : Optional.empty();
    }

    /// What a pattern is called; one that is written out is called by its phases.
    public String pattern(BreathPattern pattern) {
        return BreathPattern.known().contains(pattern)
                ? messages.get("pattern." + pattern.name())
                : messages.get("step.breathing", pattern.name());
    }

    /// What the breath does: `in`, `hold`, `out`.
    public String phase(BreathPhase.Kind phase) {
        return messages.get(
                switch (phase) {
                    case IN -> "phase.in";
                    case TOP_UP -> "phase.top-up";
                    case HOLD -> "phase.hold";
                    case OUT -> "phase.out";
                });
    }

    private static Words words(Step.Leaf step) {
        return step.common().words();
    }

    private String text(Text text) {
        return text.in(messages.locale());
    }
}
