package org.tactus.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;

/// Writes a plan down: for each position its bouts, then the points that are held, then long
/// glides. Walks the plan once and is then thrown away.
final class Notation {
    private static final Pressure LIGHT = new Pressure(Pressure.LIGHTEST);
    /// From here on a warm-up has circles, and from there on it begins with spreading the oil.
    private static final int WITH_CIRCLES = 60;
    private static final int WITH_SPREADING = 180;

    private final Wishes wishes;
    private final Scope scope;
    private final Plan plan;
    private final Phrases phrases;
    private final Touches touches;
    private final Page page;
    private final Map<Zone, Work> works = new EnumMap<>(Zone.class);
    private Position position;
    private boolean asked = false;
    private boolean thumbs = false;

    /// @param position in which the session begins
    Notation(Wishes wishes, Scope scope, Plan plan, Phrases phrases, Page page, Position position) {
        this.wishes = wishes;
        this.scope = scope;
        this.plan = plan;
        this.phrases = phrases;
        this.touches = new Touches(wishes, scope, phrases);
        this.page = page;
        this.position = position;
    }

    void write() {
        var arc = plan.arc();
        say(Why.Phase.SETTLE, arc.settle());
        breathe(arc.breathe());
        touch(Move.RESTING, arc.arrive(), Why.Phase.ARRIVE);
        int from = 0;
        while (from < plan.bouts().size()) {
            int to = from;
            while (to < plan.bouts().size() && lies(to) == lies(from)) {
                to++;
            }
            inOnePosition(from, to);
            from = to;
        }
        touch(Move.FEATHERING, arc.feather(), Why.Phase.FEATHER);
        touch(Move.RESTING, arc.leave(), Why.Phase.LEAVE);
        arc.rests().forEach(rest -> say(Why.Phase.REST, rest));
        say(Why.Phase.CLOSE, arc.close());
    }

    private Position lies(int bout) {
        return plan.bouts().get(bout).position();
    }

    private void inOnePosition(int from, int to) {
        if (lies(from) != position) {
            position = lies(from);
            page.turn(phrases.phase(Why.Phase.TURN, wishes.audience(), position), position);
        }
        for (int i = from; i < to; i++) {
            if (plan.bouts().get(i).area().isLimb()) {
                limb(i);
            } else {
                trunk(i);
            }
        }
        var bouts = plan.bouts().subList(from, to);
        bouts.stream()
                .flatMap(bout -> bout.places().stream())
                .filter(place -> plan.focus().contains(place.zone()))
                .forEach(this::hold);
        if (to == plan.bouts().size()) {
            ask();
        }
        for (int i = from; i < to; i++) {
            var bout = plan.bouts().get(i);
            if (bout.glides() && !bout.area().isLimb()) {
                page.add(
                        gliding(bout, plan.arc().finish().get(i), LIGHT, Why.Phase.LONG_GLIDES),
                        sides(bout));
            }
        }
    }

    /// A step without touch, of a part of the arc.
    private void say(Why.Phase phase, int seconds) {
        var length = Duration.ofSeconds(seconds);
        page.add(
                phrases.phase(phase, wishes.audience(), position),
                phase,
                common ->
                        switch (phase) {
                            case SETTLE -> new Step.Settle(common, length);
                            case QUESTION -> new Step.Ask(common, length);
                            case REST -> new Step.Rest(common, length);
                            case CLOSE -> new Step.Close(common, length);
                            case BREATHE,
                                    ARRIVE,
                                    TURN,
                                    SPREAD,
                                    WARM_UP,
                                    LONG_GLIDES,
                                    FEATHER,
                                    LEAVE ->
                                    throw new IllegalArgumentException(phase.id());
                        });
    }

    private void breathe(int seconds) {
        boolean natural = !wishes.precautions().againstPacing().isEmpty();
        var pattern = natural ? BreathPattern.natural() : Arc.PATTERN;
        var length = Duration.ofSeconds(seconds);
        page.add(
                phrases.breathing(pattern, wishes.audience()),
                Why.Phase.BREATHE,
                common ->
                        natural
                                ? Step.Breathe.natural(common, length)
                                : Step.Breathe.of(
                                        common, pattern, (int) length.dividedBy(pattern.cycle())));
    }

    private void ask() {
        if (!asked && plan.arc().question() > 0) {
            say(Why.Phase.QUESTION, plan.arc().question());
            asked = true;
            thumbs = false;
        }
    }

    private void touch(Move move, Arc.Quiet quiet, Why.Phase phase) {
        if (quiet.isThere()) {
            boolean middle = quiet.zones().contains(Zone.SACRUM);
            var spots = quiet.zones().stream().flatMap(zone -> Spot.of(zone).stream()).toList();
            page.add(
                    touches.joining(move, quiet.zones(), spots, quiet.seconds(), LIGHT, phase),
                    middle ? Sides.MIDLINE : Sides.BOTH);
        }
    }

    /// What lies along the middle: glides over all of it, then place after place.
    private void trunk(int number) {
        var bout = plan.bouts().get(number);
        if (bout.glides()) {
            warmUp(bout, plan.arc().warm().get(number));
        }
        for (var place : bout.places()) {
            var turns = strokes(place, bout);
            if (place.atOnce()) {
                turns.forEach(turn -> page.add(turn, Sides.BOTH));
            } else {
                page.addOnEach(place.order(), noted(place.order(), place, turns));
            }
        }
    }

    /// Gliding, and circles where there is time for them.
    private void warmUp(Bout bout, int seconds) {
        thumbs = false;
        var circled = bout.circled(scope);
        var sides = sides(bout);
        boolean oiled = wishes.audience() == Audience.PARTNER && position != Position.SEATED;
        boolean circles = seconds >= WITH_CIRCLES && !circled.isEmpty() && !crosses(bout);
        int spreading = circles && oiled && seconds >= WITH_SPREADING ? seconds / 4 : 0;
        int circling = circles ? (seconds - spreading) * 2 / 5 : 0;
        if (spreading > 0) {
            page.add(gliding(bout, spreading, LIGHT, Why.Phase.SPREAD), sides);
        }
        page.add(
                gliding(bout, seconds - spreading - circling, Scope.GENTLE, Why.Phase.WARM_UP),
                sides);
        if (circling > 0) {
            var spots = circled.stream().flatMap(zone -> Spot.of(zone).stream()).toList();
            page.add(
                    touches.joining(
                            Move.PALM_CIRCLES,
                            circled,
                            spots,
                            circling,
                            Scope.GENTLE,
                            Why.Phase.WARM_UP),
                    sides);
        }
    }

    /// Both sides at once; one's own hand strokes one shoulder after the other.
    private Sides sides(Bout bout) {
        var sides = bout.glidedSides();
        return sides == Sides.BOTH && crosses(bout) ? Sides.LEFT_THEN_RIGHT : sides;
    }

    private boolean crosses(Bout bout) {
        return bout.area() == Area.NECK && wishes.audience() == Audience.SELF;
    }

    /// A whole limb on one side, and then on the other.
    private void limb(int number) {
        var bout = plan.bouts().get(number);
        var sides = bout.sides();
        int warm = plan.arc().warm().get(number) / sides.size();
        int finish = plan.arc().finish().get(number) / sides.size();
        boolean alike = bout.places().stream().allMatch(place -> place.turns() == sides.size());
        var all = new ArrayList<Turn>();
        if (bout.glides()) {
            all.add(touches.gliding(bout, warm, Scope.GENTLE, Why.Phase.WARM_UP));
            thumbs = false;
        }
        bout.places().forEach(place -> all.addAll(strokes(place, bout)));
        if (bout.glides()) {
            all.add(touches.gliding(bout, finish, LIGHT, Why.Phase.LONG_GLIDES));
            thumbs = false;
        }
        if (alike) {
            page.addOnEach(sides, all);
            return;
        }
        for (var side : sides) {
            all.stream()
                    .filter(turn -> isOn(side, turn, bout))
                    .forEach(turn -> page.add(turn, side));
        }
    }

    /// Whether a turn is done on a side: glides on all, the work on a place on its own.
    private static boolean isOn(Side side, Turn turn, Bout bout) {
        return turn.why().purpose() instanceof Why.Phase
                || bout.places().stream()
                        .filter(place -> place.sides().contains(side))
                        .anyMatch(place -> turn.zones().equals(List.of(place.zone())));
    }

    private Turn gliding(Bout bout, int seconds, Pressure pressure, Why.Phase phase) {
        return touches.gliding(bout, seconds / sides(bout).parts(), pressure, phase);
    }

    /// The strokes of a place, of one turn.
    private List<Turn> strokes(Place place, Bout bout) {
        boolean warm = bout.warms(place, scope);
        int held = plan.focus().contains(place.zone()) ? place.wished().size() : 0;
        var work =
                Work.of(
                        place,
                        plan.seconds(place.zone()),
                        held,
                        warm,
                        bout.chain().contains(place.zone()),
                        thumbs,
                        scope);
        works.put(place.zone(), work);
        var turns = new ArrayList<Turn>();
        for (var share : work.strokes()) {
            var turn =
                    touches.working(
                            share.move(),
                            place,
                            place.spots(),
                            share.seconds(),
                            place.purpose(plan.seconds(place.zone())));
            turns.add(turn.noFirmerThan(warm ? place.firmest() : Scope.GENTLE));
            warm |= share.move().technique().isGlide();
            thumbs = share.move().isWithThumbs();
        }
        return turns;
    }

    /// With a word about the side that comes first.
    private static List<Turn> noted(List<Side> sides, Place place, List<Turn> turns) {
        if (!place.isWished() || !sides.equals(List.of(Side.RIGHT, Side.LEFT))) {
            return turns;
        }
        var noted = new ArrayList<>(turns);
        noted.set(0, turns.getFirst().noting(new Why.LessSoreFirst(Side.RIGHT)));
        return noted;
    }

    /// A held point and what soothes it.
    private void hold(Place place) {
        ask();
        var zone = place.zone();
        var work = works.getOrDefault(zone, Work.NONE);
        var sides = place.order().stream().filter(place.wished()::contains).toList();
        var spots = sides.stream().map(side -> new Spot(zone, side)).toList();
        var move = place.hold().orElseThrow();
        var soothing = scope.soothing(zone, spots).orElseThrow();
        var turns = new ArrayList<Turn>();
        int soothe = work.soothe();
        if (thumbs && move.isWithThumbs()) {
            // Palms take turns with them.
            soothe -= work.soothe() / 2;
            turns.add(
                    touches.working(
                            soothing,
                            place,
                            spots,
                            work.soothe() / 2,
                            new Why.Focus(zone, place.score())));
        }
        turns.add(
                touches.working(
                        move, place, spots, work.hold(), new Why.Focus(zone, place.score())));
        turns.add(touches.soothing(soothing, zone, spots, soothe));
        page.addOnEach(sides, turns);
        thumbs = false;
    }
}
