package org.tactus.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Words;

/// Writes a plan down as steps, each with its reason. Walks the plan once and is then thrown away.
final class Notation {
    private static final Pressure LIGHT = new Pressure(Pressure.LIGHTEST);
    private static final int WITH_CIRCLES = 60;
    private static final int WITH_SPREADING = 180;
    private static final int LONGEST_HELD = 30;
    private static final int SINK_AND_RISE =
            (int) Step.Press.SINK.plus(Step.Press.RISE).toSeconds();

    private final Wishes wishes;
    private final Scope scope;
    private final Plan plan;
    private final Phrases phrases;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Why> reasons = new HashMap<>();
    private Position position;
    private Optional<Position> turned = Optional.empty();
    private boolean asked = false;
    private boolean thumbs = false;

    /// A step of one turn, without its sides, and its reason.
    private record Turn(
            Move move, List<Zone> zones, int seconds, Pressure pressure, Words words, Why why) {}

    Notation(Wishes wishes, Scope scope, Plan plan, Phrases phrases, Position position) {
        this.wishes = wishes;
        this.scope = scope;
        this.plan = plan;
        this.phrases = phrases;
        this.position = position;
    }

    List<Step> steps() {
        return steps;
    }

    Map<String, Why> reasons() {
        return reasons;
    }

    void write() {
        var arc = plan.arc();
        add(new Step.Settle(saying(Why.Phase.SETTLE), seconds(arc.settle)), Why.Phase.SETTLE);
        breathe(arc.breathe);
        var bouts = plan.bouts();
        rest(arc.arrive, bouts.isEmpty() ? Optional.empty() : Optional.of(bouts.getFirst()), true);
        int from = 0;
        while (from < bouts.size()) {
            int to = from;
            while (to < bouts.size() && bouts.get(to).position() == bouts.get(from).position()) {
                to++;
            }
            lie(from, to, to == bouts.size());
            from = to;
        }
        rest(arc.leave, bouts.isEmpty() ? Optional.empty() : Optional.of(bouts.getLast()), false);
        for (int rest : arc.rests()) {
            add(new Step.Rest(saying(Why.Phase.REST), seconds(rest)), Why.Phase.REST);
        }
        add(new Step.Close(saying(Why.Phase.CLOSE), seconds(arc.close)), Why.Phase.CLOSE);
    }

    private void breathe(int length) {
        boolean natural = !wishes.precautions().againstPacing().isEmpty();
        var pattern = natural ? BreathPattern.natural() : Arc.PATTERN;
        var common =
                new Common(
                        Optional.empty(),
                        phrases.breathing(pattern, wishes.audience()),
                        Fit.DEFAULT);
        int breaths = length / (int) Arc.PATTERN.cycle().toSeconds();
        add(
                natural
                        ? Step.Breathe.natural(common, seconds(length))
                        : Step.Breathe.of(common, pattern, breaths),
                Why.Phase.BREATHE);
    }

    /// All bouts in one position.
    private void lie(int from, int to, boolean last) {
        var bouts = plan.bouts();
        var lies = bouts.get(from).position();
        if (lies != position) {
            position = lies;
            turned = Optional.of(lies);
            add(new Step.Wait(saying(Why.Phase.TURN)), Why.Phase.TURN);
        }
        var warm = EnumSet.noneOf(Area.class);
        for (int i = from; i < to; i++) {
            var bout = bouts.get(i);
            if (bout.glides()) {
                warm.add(bout.area());
            }
            boolean warmed =
                    warm.contains(bout.area())
                            || (bout.area() == Area.NECK && warm.contains(Area.BACK));
            if (bout.area().isLimb()) {
                limb(bout, plan.arc().warm[i], plan.arc().finish[i], warmed);
            } else {
                warmUp(bout, plan.arc().warm[i]);
                bout.places().forEach(place -> strokes(place, warmed));
            }
        }
        for (int i = from; i < to; i++) {
            for (var place : bouts.get(i).places()) {
                if (plan.focus().contains(place.zone())) {
                    ask();
                    hold(place);
                }
            }
        }
        if (last) {
            ask();
        }
        for (int i = from; i < to; i++) {
            if (!bouts.get(i).area().isLimb()) {
                finish(bouts.get(i), plan.arc().finish[i]);
            }
        }
        if (last) {
            feather(bouts.subList(from, to));
        }
    }

    private void ask() {
        if (!asked && plan.arc().question > 0) {
            asked = true;
            add(
                    new Step.Ask(saying(Why.Phase.QUESTION), seconds(plan.arc().question)),
                    Why.Phase.QUESTION);
            thumbs = false;
        }
    }

    /// Long glides, and circles where there is time for them.
    private void warmUp(Bout bout, int seconds) {
        if (!bout.glides()) {
            return;
        }
        var circled =
                bout.chain().stream()
                        .filter(zone -> scope.isDone(Move.PALM_CIRCLES, zone, Spot.of(zone)))
                        .toList();
        var glides = sides(bout, seconds);
        boolean circles =
                seconds >= WITH_CIRCLES && !circled.isEmpty() && glides == Sides.BOTH;
        int spreading = circles && seconds >= WITH_SPREADING ? seconds / 4 : 0;
        int circling = circles ? (seconds - spreading) * 2 / 5 : 0;
        if (spreading > 0) {
            glide(bout, spreading, LIGHT, Why.Phase.WARM_UP);
        }
        glide(bout, seconds - spreading - circling, Scope.GENTLE, Why.Phase.WARM_UP);
        if (circling > 0) {
            chain(Move.PALM_CIRCLES, circled, circling, glides, Scope.GENTLE, Why.Phase.WARM_UP);
        }
    }

    private void finish(Bout bout, int seconds) {
        if (bout.glides()) {
            glide(bout, seconds, LIGHT, Why.Phase.LONG_GLIDES);
        }
    }

    private void glide(Bout bout, int seconds, Pressure pressure, Why.Phase phase) {
        chain(bout.glide(), bout.chain(), seconds, sides(bout, seconds), pressure, phase);
    }

    /// One's own hand strokes one shoulder after the other.
    private Sides sides(Bout bout, int seconds) {
        if (bout.sides().size() == 1 && bout.sides().getFirst() != Side.MIDLINE) {
            return bout.sides().getFirst() == Side.LEFT ? Sides.LEFT : Sides.RIGHT;
        }
        boolean crosses =
                bout.area() == Area.NECK
                        && wishes.audience() == Audience.SELF
                        && seconds % 2 == 0;
        return crosses ? Sides.LEFT_THEN_RIGHT : Sides.BOTH;
    }

    private void chain(
            Move move,
            List<Zone> zones,
            int seconds,
            Sides sides,
            Pressure wished,
            Why.Phase phase) {
        var spots =
                zones.stream()
                        .flatMap(zone -> Spot.of(zone).stream())
                        .filter(scope::isFree)
                        .toList();
        var liked = wished.atMost(wishes.liked().level());
        var words = phrases.joining(move, phase, zones, wishes.audience());
        add(step(new Turn(move, zones, seconds, scope.pressure(move, zones, spots, liked), words, new Why(phase)), seconds, sides), phase);
    }

    private void feather(List<Bout> bouts) {
        if (plan.arc().feather == 0) {
            return;
        }
        var zones =
                List.of(Zone.MID_BACK, Zone.LOWER_BACK).stream()
                        .filter(zone -> Reach.of(zone, wishes.audience()).contains(position))
                        .filter(scope::isFree)
                        .filter(zone -> scope.isDone(Move.FEATHERING, zone, Spot.of(zone)))
                        .toList();
        boolean back = bouts.stream().anyMatch(bout -> bout.area() == Area.BACK);
        if (zones.isEmpty() || !back) {
            plan.arc().close += plan.arc().feather;
            return;
        }
        chain(
                Move.FEATHERING,
                zones,
                plan.arc().feather,
                Sides.BOTH,
                LIGHT,
                Why.Phase.FEATHER);
    }

    /// Still hands, where the session begins or ends.
    private void rest(int seconds, Optional<Bout> bout, boolean first) {
        if (seconds == 0) {
            return;
        }
        var phase = first ? Why.Phase.ARRIVE : Why.Phase.LEAVE;
        var zones =
                bout.map(this::restingPlace).orElse(List.of()).stream()
                        .filter(zone -> Reach.of(zone, wishes.audience()).contains(position))
                        .filter(scope::isFree)
                        .filter(
                                zone ->
                                        scope.isAllowed(
                                                Move.RESTING, List.of(zone), Spot.of(zone)))
                        .toList();
        if (zones.isEmpty()) {
            plan.arc().close += seconds;
            return;
        }
        boolean middle = zones.contains(Zone.SACRUM);
        chain(Move.RESTING, zones, seconds, middle ? Sides.MIDLINE : Sides.BOTH, LIGHT, phase);
    }

    private List<Zone> restingPlace(Bout bout) {
        return switch (bout.area()) {
            case BACK -> List.of(Zone.BETWEEN_BLADES, Zone.SACRUM);
            case NECK, CHEST -> List.of(Zone.SHOULDER_TOP);
            case LEG_BACK -> List.of(Zone.THIGH_BACK);
            case LEG_FRONT -> List.of(Zone.THIGH_FRONT);
            case FOOT -> position == Position.PRONE ? List.of(Zone.SOLE) : List.of(Zone.FOOT_TOP);
            case BELLY -> List.of(Zone.ABDOMEN);
            case ARM -> List.of(Zone.FOREARM_BACK);
            case HEAD -> List.of(Zone.SCALP);
        };
    }

    /// A whole limb on one side, and then on the other.
    private void limb(Bout bout, int warm, int finish, boolean warmed) {
        var sides = bout.sides();
        int turns = sides.size();
        var blocks = new ArrayList<List<Turn>>();
        for (var side : sides) {
            var turn = new ArrayList<Turn>();
            if (bout.glides()) {
                turn.add(gliding(bout, warm / turns, Scope.GENTLE, Why.Phase.WARM_UP));
            }
            for (var place : bout.places()) {
                if (place.sides().contains(side)) {
                    turn.addAll(work(place, warmed));
                }
            }
            if (bout.glides()) {
                turn.add(gliding(bout, finish / turns, LIGHT, Why.Phase.LONG_GLIDES));
            }
            blocks.add(turn);
        }
        write(sides, blocks, Optional.empty());
    }

    private Turn gliding(Bout bout, int seconds, Pressure pressure, Why.Phase phase) {
        var move = bout.glide();
        var liked = pressure.atMost(wishes.liked().level());
        return new Turn(
                move,
                bout.chain(),
                seconds,
                scope.pressure(move, bout.chain(), bout.chainSpots(), liked),
                phrases.joining(move, phase, bout.chain(), wishes.audience()),
                new Why(phase));
    }

    private void strokes(Place place, boolean warm) {
        var turn = work(place, warm);
        if (place.atOnce()) {
            turn.forEach(one -> add(step(one, one.seconds(), Sides.BOTH), one.why()));
            return;
        }
        write(place.sides(), place.sides().stream().map(_ -> turn).toList(), first(place));
    }

    private Optional<Why.Note> first(Place place) {
        return place.isWished() && place.turns() == 2 && place.sides().getFirst() == Side.RIGHT
                ? Optional.of(new Why.LessSoreFirst(Side.RIGHT))
                : Optional.empty();
    }

    private List<Turn> work(Place place, boolean warm) {
        int seconds = plan.seconds().getOrDefault(place.zone(), 0);
        boolean focus = plan.focus().contains(place.zone());
        var work = Work.of(place, seconds, focus, warm, thumbs, scope);
        var turns = new ArrayList<Turn>();
        boolean glided = warm;
        for (var share : work.strokes()) {
            var move = share.move();
            var pressure = scope.pressure(move, place.zone(), place.spots());
            pressure = glided ? pressure : pressure.atMost(Scope.GENTLE.level());
            glided |= move.technique().isGlide();
            var why =
                    new Why(
                            purpose(place, seconds),
                            scope.notes(move, place.zone(), place.spots()));
            turns.add(
                    new Turn(
                            move,
                            List.of(place.zone()),
                            share.seconds(),
                            pressure,
                            phrases.doing(move, place.zone(), wishes.audience()),
                            why));
            thumbs = move.isWithThumbs();
        }
        return turns;
    }

    private static Why.Purpose purpose(Place place, int seconds) {
        if (place.isWished()) {
            return new Why.Wished(place.zone(), place.score(), Duration.ofSeconds(seconds));
        }
        return place.beside()
                .<Why.Purpose>map(wished -> new Why.Beside(place.zone(), wished))
                .orElseGet(() -> new Why.Usual(place.zone()));
    }

    private void hold(Place place) {
        var zone = place.zone();
        var work =
                Work.of(place, plan.seconds().getOrDefault(zone, 0), true, true, false, scope);
        var held = place.sides().stream().filter(place.wished()::contains).toList();
        var spots = held.stream().map(side -> new Spot(zone, side)).toList();
        var move = place.hold().orElseThrow();
        var soothe =
                List.of(Move.PALM_CIRCLES, Move.GLIDE).stream()
                        .filter(m -> scope.isDone(m, zone, spots))
                        .findFirst()
                        .orElseThrow();
        var turn =
                List.of(
                        new Turn(
                                move,
                                List.of(zone),
                                work.hold(),
                                scope.pressure(move, zone, spots),
                                phrases.doing(move, zone, wishes.audience()),
                                new Why(
                                        new Why.Focus(zone, place.score()),
                                        scope.notes(move, zone, spots))),
                        new Turn(
                                soothe,
                                List.of(zone),
                                work.soothe(),
                                scope.pressure(soothe, zone, spots),
                                phrases.soothing(soothe, zone, wishes.audience()),
                                new Why(new Why.Soothing(zone))));
        write(
                held,
                held.stream().map(_ -> turn).toList(),
                held.size() == 2 ? first(place) : Optional.empty());
        thumbs = false;
    }

    /// The same on one side and then on the other, or what is different on each.
    private void write(List<Side> sides, List<List<Turn>> turns, Optional<Why.Note> note) {
        boolean alike = turns.stream().distinct().count() == 1;
        if (sides.equals(List.of(Side.LEFT, Side.RIGHT)) && alike) {
            var turn = turns.getFirst();
            if (turn.size() == 1) {
                var one = turn.getFirst();
                add(step(one, 2 * one.seconds(), Sides.LEFT_THEN_RIGHT), one.why());
            } else {
                var group = new Step.EachSide(
                        turn.stream()
                                .<Step>map(one -> step(one, one.seconds(), Sides.BOTH))
                                .toList());
                var path = "steps[" + steps.size() + "].steps";
                for (int i = 0; i < turn.size(); i++) {
                    reasons.put(path + "[" + i + "]", turn.get(i).why());
                }
                steps.add(group);
            }
            return;
        }
        for (int i = 0; i < sides.size(); i++) {
            for (var one : turns.get(i)) {
                var notes = new ArrayList<>(one.why().notes());
                note.ifPresent(notes::add);
                add(
                        step(one, one.seconds(), sides(sides.get(i), one.zones().getFirst())),
                        new Why(one.why().purpose(), notes));
            }
        }
    }

    private static Sides sides(Side side, Zone zone) {
        return switch (side) {
            case LEFT -> Sides.LEFT;
            case RIGHT -> Sides.RIGHT;
            case BOTH -> Sides.BOTH;
            case MIDLINE -> zone == Zone.SACRUM ? Sides.MIDLINE : Sides.BOTH;
        };
    }

    private Step.Leaf step(Turn turn, int seconds, Sides sides) {
        var move = turn.move();
        var common = common(turn.words());
        var breath = Optional.of(phrases.breath(move));
        if (move.technique().isPress()) {
            Optional<Duration> hold =
                    move == Move.RESTING
                            ? Optional.empty()
                            : Optional.of(
                                    seconds(
                                            Math.min(
                                                    LONGEST_HELD,
                                                    turn.seconds() - SINK_AND_RISE)));
            return new Step.Press(
                    common,
                    move.technique(),
                    turn.zones(),
                    move.with(),
                    turn.pressure(),
                    sides,
                    hold,
                    seconds(seconds),
                    breath);
        }
        return new Step.Stroke(
                common,
                move.technique(),
                turn.zones(),
                move.with(),
                move.tempo(),
                turn.pressure(),
                sides,
                seconds(seconds),
                Optional.empty(),
                breath);
    }

    private Common saying(Why.Phase phase) {
        return common(phrases.phase(phase, wishes.audience(), position));
    }

    private Common common(Words words) {
        var common = new Common(turned, words, Fit.DEFAULT);
        turned = Optional.empty();
        return common;
    }

    private void add(Step.Leaf step, Why.Purpose purpose) {
        add(step, new Why(purpose));
    }

    private void add(Step.Leaf step, Why why) {
        reasons.put("steps[" + steps.size() + "]", why);
        steps.add(step);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
