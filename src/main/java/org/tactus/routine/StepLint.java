package org.tactus.routine;

import java.time.Duration;
import java.util.List;
import org.tactus.body.Term;
import org.tactus.body.Zone;
import org.tactus.routine.Lint.Rule;

/// The rules that look at one step alone.
final class StepLint {
    private static final int MOST_WORDS = 25;

    private final boolean windDown;
    private final List<Finding> findings;

    StepLint(boolean windDown, List<Finding> findings) {
        this.windDown = windDown;
        this.findings = findings;
    }

    void check(Outline step) {
        if (step.isTouch()) {
            checkZones(step);
            if (step.technique().isPresent()) {
                checkTechnique(step, step.technique().get());
            }
            if (step.with().isPresent()) {
                checkImplement(step, step.with().get());
            }
            checkSides(step);
        }
        checkLength(step);
        checkText(step);
        checkSaid(step);
    }

    private void checkZones(Outline step) {
        for (int i = 0; i < step.zones().size(); i++) {
            var zone = step.zones().get(i);
            if (!zone.mayBePressed()) {
                add(
                        Rule.NO_PRESS,
                        step.where().field("zones").item(i),
                        zone.id() + " must not be pressed");
            }
        }
    }

    private void checkTechnique(Outline step, Technique technique) {
        if (step.pressure().isPresent()) {
            checkPressure(step, technique, step.pressure().get().level());
        }
        if (step.tempo().isPresent()) {
            checkTempo(step, technique, step.tempo().get());
        }
        if (step.with().isPresent() && !technique.allowed().contains(step.with().get())) {
            var allowed = technique.allowed().stream().sorted().map(Implement::id).toList();
            var message =
                    technique.id()
                            + " is not done with "
                            + step.with().get().id()
                            + "; allowed: "
                            + String.join(", ", allowed);
            add(Rule.TECHNIQUE_IMPLEMENT, step.where().field("with"), message);
        }
        if (technique == Technique.TAPOTEMENT && windDown) {
            add(
                    Rule.TAPPING,
                    step.where().field("technique"),
                    "no tapping in a routine tagged " + Routine.WIND_DOWN);
        }
        checkPlace(step, technique);
    }

    private void checkPressure(Outline step, Technique technique, int level) {
        var range = technique.pressure();
        var where = step.where();
        if (!range.contains(level)) {
            var message =
                    level
                            + (level > range.high()
                                    ? " is above " + range.high()
                                    : " is below " + range.low())
                            + " for "
                            + technique.id()
                            + "; allowed: "
                            + range.low()
                            + " to "
                            + range.high();
            add(Rule.PRESSURE_LIMIT, where.field("pressure"), message);
        }
        for (var zone : step.zones()) {
            boolean stricter = zone.maxPressure() < range.high();
            if (zone.mayBePressed() && stricter && level > zone.maxPressure()) {
                var message =
                        level + " is above " + zone.maxPressure() + ", the most for " + zone.id();
                add(Rule.PRESSURE_LIMIT, where.field("pressure"), message);
            }
        }
    }

    private void checkTempo(Outline step, Technique technique, Tempo tempo) {
        var range = technique.tempo();
        if (range.isEmpty()) {
            add(Rule.TEMPO_LIMIT, step.where().field("tempo"), technique.id() + " has no tempo");
            return;
        }
        int low = range.get().low();
        int high = range.get().high();
        if (!range.get().contains(tempo.perMinute())) {
            var shown = Shown.plain(tempo.perMinute().toPlainString());
            boolean fast = tempo.perMinute().intValue() >= high;
            var message =
                    shown
                            + (fast ? " is above " + high : " is below " + low)
                            + " for "
                            + technique.id()
                            + "; allowed: "
                            + low
                            + " to "
                            + high;
            add(Rule.TEMPO_LIMIT, step.where().field("tempo"), message);
        }
    }

    private void checkPlace(Outline step, Technique technique) {
        boolean taps = technique == Technique.TAPOTEMENT;
        for (int i = 0; i < step.zones().size(); i++) {
            var zone = step.zones().get(i);
            if (!technique.mayWork(zone)) {
                add(
                        taps ? Rule.TAPPING : Rule.HELD_POINT,
                        step.where().field("zones").item(i),
                        (taps ? "no tapping on " : "no held point on ") + zone.id());
            }
        }
    }

    private void checkImplement(Outline step, Implement with) {
        for (var zone : step.zones()) {
            if (zone.mayBePressed()) {
                checkImplement(step, with, zone);
            }
        }
    }

    private void checkImplement(Outline step, Implement with, Zone zone) {
        if (step.technique().isPresent() && !with.mayTouch(zone, step.technique().get())) {
            add(
                    Rule.ZONE_IMPLEMENT,
                    step.where().field("with"),
                    with.id() + " must not work on " + zone.id());
            return;
        }
        int most = with.maxPressure(zone);
        boolean limits = most < zone.maxPressure() && step.pressure().isPresent();
        if (limits && step.pressure().get().level() > most) {
            var message =
                    step.pressure().get().level()
                            + " is above "
                            + most
                            + ", the most for "
                            + with.id()
                            + " on "
                            + zone.id();
            add(Rule.IMPLEMENT_PRESSURE, step.where().field("pressure"), message);
        }
    }

    private void checkSides(Outline step) {
        boolean halved = step.sides().isPresent() && step.sides().get() == Sides.LEFT_THEN_RIGHT;
        if (halved && step.length().isPresent() && step.length().get().toSeconds() % 2 != 0) {
            var seconds = step.length().get().toSeconds();
            add(
                    Rule.EVEN_SECONDS,
                    step.where().field("seconds"),
                    seconds + " seconds cannot be halved for two sides");
        }
    }

    private void checkLength(Outline step) {
        if (step.length().isEmpty()) {
            return;
        }
        var length = step.length().get();
        if (step.technique().isPresent()) {
            var technique = step.technique().get();
            checkLength(step, length, technique.longest(), technique);
        } else if (step.kind().isPresent()) {
            var kind = step.kind().get();
            kind.longest().ifPresent(longest -> checkLength(step, length, longest, kind));
        }
    }

    private void checkLength(Outline step, Duration length, Duration longest, Term what) {
        if (length.compareTo(longest) > 0) {
            var message =
                    length.toSeconds()
                            + " seconds are above "
                            + longest.toSeconds()
                            + ", the most for "
                            + what.id();
            add(
                    Rule.STEP_LENGTH,
                    step.where().field(step.is(Kind.BREATHE) ? "breaths" : "seconds"),
                    message);
        }
    }

    private void checkText(Outline step) {
        if (step.words().text().isPresent()) {
            int words = Speaking.words(step.words().text().get().english());
            if (words > MOST_WORDS) {
                var message =
                        words
                                + " words are more than "
                                + MOST_WORDS
                                + "; say less, or use say, feel and caution";
                add(Rule.LONG_TEXT, step.where().field("text"), message);
            }
        }
    }

    private void checkSaid(Outline step) {
        var said = step.words().said();
        if (said.isEmpty() || step.length().isEmpty()) {
            return;
        }
        int words = Speaking.words(said.get().english());
        var takes = Speaking.time(words);
        var room = Speaking.room(step.length().get(), step.sides());
        if (takes.compareTo(room) > 0) {
            var message =
                    words
                            + " words take about "
                            + takes.toSeconds()
                            + " seconds to say, and there are "
                            + room.toSeconds()
                            + "; say less";
            boolean own = step.words().say().isPresent();
            add(Rule.SPOKEN_LENGTH, step.where().field(own ? "say" : "text"), message);
        }
    }

    private void add(Rule rule, Where where, String message) {
        findings.add(new Finding(rule, where, message));
    }
}
