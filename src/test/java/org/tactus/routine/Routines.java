package org.tactus.routine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tactus.body.Zone;

/// Makes any number of different routines that are valid, though nobody would want to be massaged
/// by them.
public final class Routines {
    private static final List<String> WORDS =
            List.of(
                    "Glide.",
                    "Rücken \"links\"",
                    "a\\b\tc\nd",
                    "\uD83D\uDE00 soft",
                    "zero to ten?",
                    " padded ",
                    "\u0001\u2028");
    private static final List<String> PATTERNS =
            List.of("box-4", "in 4, hold 7, out 8.25", "in 2, in 1, out 6");

    private final Random random;

    public Routines(long seed) {
        random = new Random(seed);
    }

    public Routine routine() {
        var steps = new ArrayList<Step>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            steps.add(step(0, false));
        }
        return new Routine(
                "r-" + random.nextInt(1000),
                text(),
                maybe(text()),
                any(Audience.values()),
                any(Position.values()),
                any(Giver.values()),
                maybe(text()),
                random.nextBoolean() ? List.of() : List.of(text(), text()),
                random.nextBoolean() ? List.of() : List.of("back", any(WORDS)),
                random.nextBoolean() ? List.of() : List.of("https://example.org"),
                steps);
    }

    private Step step(int depth, boolean oneSide) {
        return switch (random.nextInt(depth < 4 ? 10 : 8)) {
            case 0 -> new Step.Settle(common(true), seconds(120));
            case 1 ->
                    Step.Breathe.of(
                            common(false),
                            BreathPattern.parse(any(PATTERNS)).orElseThrow(),
                            1 + random.nextInt(9));
            case 2 -> Step.Breathe.natural(common(false), seconds(300));
            case 3 -> new Step.Ask(common(true), seconds(60));
            case 4 ->
                    new Step.Wait(
                            new Common(
                                    maybe(any(Position.values())),
                                    words(true),
                                    new Fit(
                                            Optional.empty(),
                                            Optional.empty(),
                                            random.nextBoolean())));
            case 5 ->
                    random.nextBoolean()
                            ? new Step.Rest(common(false), seconds(300))
                            : new Step.Close(common(true), seconds(300));
            case 6, 7 -> touch(oneSide);
            case 8 ->
                    new Step.EachSide(
                            random.nextBoolean()
                                    ? List.of(step(depth + 1, true))
                                    : List.of(step(depth + 1, true), step(depth + 1, true)));
            default ->
                    new Step.Repeat(
                            1 + random.nextInt(3),
                            List.of(step(depth + 1, oneSide), step(depth + 1, oneSide)));
        };
    }

    /// A technique with an implement that it is done with, on a zone where that may work.
    private Step touch(boolean oneSide) {
        var technique = any(Technique.values());
        var with = any(List.copyOf(technique.allowed()));
        var zones =
                Arrays.stream(Zone.values())
                        .filter(zone -> zone.mayBePressed() && with.mayTouch(zone, technique))
                        .filter(zone -> with.maxPressure(zone) >= technique.pressure().low())
                        .filter(technique::mayWork)
                        .toList();
        var zone = any(zones);
        var other = any(zones);
        int firmest =
                Math.min(
                        technique.pressure().high(),
                        Math.min(with.maxPressure(zone), with.maxPressure(other)));
        int lightest = technique.pressure().low();
        var pressure = new Pressure(lightest + random.nextInt(firmest - lightest + 1));
        var sides = oneSide ? Sides.BOTH : any(Sides.values());
        var length = Duration.ofSeconds(2L * (1 + random.nextInt(15)));
        if (technique.isPress()) {
            boolean holds = technique == Technique.POINT_HOLD && length.toSeconds() >= 16;
            var hold = holds ? Optional.of(Duration.ofSeconds(2)) : Optional.<Duration>empty();
            return new Step.Press(
                    common(true),
                    technique,
                    List.of(zone),
                    with,
                    pressure,
                    sides,
                    hold,
                    length,
                    maybe(text()));
        }
        var tempo =
                technique
                        .tempo()
                        .map(
                                range ->
                                        new Tempo(
                                                BigDecimal.valueOf(range.low() * 4L + 1)
                                                        .movePointLeft(0)
                                                        .divide(BigDecimal.valueOf(4))));
        return new Step.Stroke(
                common(true),
                technique,
                List.of(zone, other),
                with,
                tempo,
                pressure,
                sides,
                length,
                maybe(any(Direction.values())),
                maybe(text()));
    }

    private Common common(boolean said) {
        return new Common(maybe(any(Position.values())), words(said), fit());
    }

    private Words words(boolean said) {
        return new Words(
                maybe(text()),
                said ? Optional.of(text()) : maybe(text()),
                maybe(text()),
                maybe(text()),
                maybe(text()));
    }

    private Fit fit() {
        return new Fit(
                maybe(seconds(20)),
                maybe(Duration.ofSeconds(20L + random.nextInt(20))),
                random.nextBoolean());
    }

    private Text text() {
        return random.nextInt(4) == 0
                ? Text.of(Map.of("en", any(WORDS), "de", any(WORDS), "id", "x"))
                : Text.of(any(WORDS));
    }

    private Duration seconds(int most) {
        return Duration.ofSeconds(1L + random.nextInt(most));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
