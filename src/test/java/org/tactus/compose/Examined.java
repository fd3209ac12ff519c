package org.tactus.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Implement;
import org.tactus.routine.Lint;
import org.tactus.routine.Read;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.RoutineWriter;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.safety.Adaptation;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;
import org.tactus.text.ComposePhrases;
import org.tactus.text.Instead;
import org.tactus.text.Messages;

/// A composed session, looked at closely: whether it keeps to everything that it has to.
final class Examined {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    static final Phrases PHRASES = new ComposePhrases(MESSAGES);
    private static final Duration THUMBS = Duration.ofMinutes(2);
    private static final Set<Zone> STURDY =
            Set.of(
                    Zone.SHOULDER_TOP,
                    Zone.HIP_SIDE,
                    Zone.THIGH_BACK,
                    Zone.THIGH_FRONT,
                    Zone.SOLE,
                    Zone.PALM);

    private final Wishes wishes;
    private final Composed composed;
    private final List<Segment> segments;

    private Examined(Wishes wishes) {
        this.wishes = wishes;
        this.composed = Composer.compose(wishes, PHRASES);
        this.segments = Timeline.of(composed.routine()).segments();
    }

    /// Composes and looks at everything.
    static Examined of(Wishes wishes) {
        var examined = new Examined(wishes);
        examined.checkForm();
        examined.checkReasons();
        examined.checkWishes();
        examined.segments.forEach(examined::checkLimits);
        examined.checkHolds();
        examined.checkWarmUp();
        examined.checkThumbs();
        examined.checkSides();
        examined.checkEnough();
        examined.checkAdapted();
        return examined;
    }

    /// Composes, and looks at nothing yet.
    static Examined unchecked(Wishes wishes) {
        return new Examined(wishes);
    }

    Composed composed() {
        return composed;
    }

    /// What a zone gets of its own, both sides together.
    Duration own(Zone zone) {
        return segments.stream()
                .filter(segment -> zone(why(segment).purpose()) == zone)
                .map(Segment::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Why why(Segment segment) {
        return Objects.requireNonNull(composed.reasons().get(segment.path()), segment::path);
    }

    /// The zone that a step is for; the spine, which is never worked, for the arc.
    private static Zone zone(Why.Purpose purpose) {
        return switch (purpose) {
            case Why.Phase _ -> Zone.SPINE;
            case Why.Wished wished -> wished.zone();
            case Why.Focus focus -> focus.zone();
            case Why.Soothing soothing -> soothing.zone();
            case Why.Beside beside -> beside.zone();
            case Why.Spare spare -> spare.zone();
            case Why.Usual usual -> usual.zone();
        };
    }

    private void checkForm() {
        var routine = composed.routine();
        assertEquals(List.of(), Lint.check(routine));
        assertEquals(Duration.ofMinutes(wishes.minutes()), Timeline.of(routine).length());
        var written = RoutineWriter.write(routine);
        var read = new RoutineReader().read(written.getBytes(StandardCharsets.UTF_8));
        assertTrue(read instanceof Read.Valid, () -> read.problems() + "\n" + written);
        assertEquals(routine, ((Read.Valid) read).routine());
        assertEquals(List.of(), read.problems());
    }

    private void checkReasons() {
        var paths = segments.stream().map(Segment::path).collect(Collectors.toSet());
        assertEquals(paths, composed.reasons().keySet());
        for (var segment : segments) {
            if (why(segment).purpose() instanceof Why.Wished(var zone, var score, var gets)) {
                assertEquals(own(zone), gets);
                assertTrue(score > 0);
            }
        }
    }

    private void checkWishes() {
        var worked = new HashSet<Spot>();
        for (var segment : segments) {
            if (why(segment).purpose() instanceof Why.Wished) {
                worked.addAll(spots(segment));
            }
        }
        var unmet = composed.unmet().stream().map(Unmet::spot).toList();
        assertEquals(Set.copyOf(unmet).size(), unmet.size());
        for (var spot : wishes.scores().keySet()) {
            assertTrue(
                    worked.contains(spot) != unmet.contains(spot),
                    () -> spot + " " + composed.unmet());
        }
        assertTrue(wishes.scores().keySet().containsAll(unmet));
        for (var one : composed.unmet()) {
            assertEquals(one.cause() == Unmet.Cause.TODAY, !one.reasons().isEmpty());
        }
    }

    private void checkLimits(Segment segment) {
        if (!(segment.step() instanceof Step.Touch touch)) {
            return;
        }
        var precautions = wishes.precautions();
        assertTrue(wishes.tools().stream().anyMatch(tool -> tool.has(touch.with())));
        assertTrue(wishes.positions().contains(segment.position()));
        assertTrue(precautions.against(segment.position()).isEmpty());
        assertTrue(precautions.against(touch.technique()).isEmpty());
        assertTrue(precautions.against(touch.with()).isEmpty());
        assertTrue(touch.technique() != Technique.TAPOTEMENT);
        assertTrue(touch.pressure().compareTo(wishes.liked()) <= 0);
        assertTrue(touch.pressure().level() < 4 || isChosen(segment, touch), segment::path);
        for (var zone : touch.zones()) {
            assertTrue(Reach.of(zone, wishes.audience()).contains(segment.position()));
        }
        for (var spot : spots(segment)) {
            assertTrue(precautions.against(spot).isEmpty(), spot::toString);
            precautions
                    .cap(spot)
                    .ifPresent(cap -> assertTrue(touch.pressure().compareTo(cap) <= 0));
            if (wishes.recent().firmInTwoDays().contains(spot)) {
                assertFalse(touch.pressure().isFirm());
                assertFalse(touch.technique() == Technique.POINT_HOLD);
            }
        }
    }

    /// Strong pressure is for sturdy zones that were wished for.
    private boolean isChosen(Segment segment, Step.Touch touch) {
        var purpose = why(segment).purpose();
        return STURDY.containsAll(touch.zones())
                && (purpose instanceof Why.Wished || purpose instanceof Why.Focus);
    }

    private void checkHolds() {
        boolean asked = wishes.audience() == Audience.SELF;
        var held = new HashSet<Zone>();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            asked |= segment.step() instanceof Step.Ask;
            if (segment.step() instanceof Step.Press press
                    && press.technique() == Technique.POINT_HOLD) {
                assertTrue(asked, "no question before " + segment.path());
                held.addAll(press.zones());
                var hold = press.hold().orElseThrow();
                assertTrue(hold.compareTo(Duration.ofSeconds(15)) >= 0, segment::path);
                assertTrue(hold.compareTo(Duration.ofSeconds(60)) <= 0, segment::path);
                var next = segments.get(i + 1);
                var soothing = (Step.Stroke) next.step();
                assertTrue(soothing.technique().isGlide());
                assertEquals(press.zones(), soothing.zones());
                assertEquals(segment.side(), next.side());
            }
        }
        assertTrue(held.size() <= 3, held::toString);
    }

    private void checkWarmUp() {
        for (var segment : segments) {
            if (segment.step() instanceof Step.Touch touch) {
                if (touch.technique().isGlide()) {
                    return;
                }
                assertFalse(touch.pressure().isFirm(), segment::path);
            }
        }
    }

    private void checkThumbs() {
        var run = Duration.ZERO;
        for (var segment : segments) {
            boolean thumbs =
                    segment.step() instanceof Step.Touch touch && touch.with() == Implement.THUMBS;
            run = thumbs ? run.plus(segment.length()) : Duration.ZERO;
            assertTrue(run.compareTo(THUMBS) <= 0, segment::path);
        }
    }

    /// Where both sides may be worked both get the same strokes, as firm and as long, except of a
    /// point that is wished on one side alone.
    private void checkSides() {
        var strokes = new HashMap<Spot, List<String>>();
        for (var segment : segments) {
            boolean focus = isOnOneSide(why(segment).purpose());
            if (segment.step() instanceof Step.Touch touch && !focus) {
                var stroke =
                        touch.technique().id()
                                + " "
                                + touch.with().id()
                                + " "
                                + touch.pressure().level()
                                + " "
                                + segment.length();
                spots(segment)
                        .forEach(
                                spot ->
                                        strokes.computeIfAbsent(spot, _ -> new ArrayList<>())
                                                .add(stroke));
            }
        }
        var scope = new Scope(wishes);
        for (var zone : Zone.values()) {
            if (zone.paired() && scope.sides(zone).size() == 2 && isAlike(zone, scope)) {
                assertEquals(
                        strokes.getOrDefault(new Spot(zone, Side.LEFT), List.of()),
                        strokes.getOrDefault(new Spot(zone, Side.RIGHT), List.of()),
                        zone::id);
            }
        }
    }

    /// Whether the same can be done on both sides: a cap of one of them may leave nothing for both.
    private static boolean isAlike(Zone zone, Scope scope) {
        return !scope.workable(zone, Spot.of(zone)).isEmpty();
    }

    /// Whether a step is for a point that is wished on one side alone.
    private boolean isOnOneSide(Why.Purpose purpose) {
        return switch (purpose) {
            case Why.Focus(var zone, var _) -> !isWishedOnBoth(zone);
            case Why.Soothing(var zone) -> !isWishedOnBoth(zone);
            case Why.Phase _, Why.Wished _, Why.Beside _, Why.Spare _, Why.Usual _ -> false;
        };
    }

    private boolean isWishedOnBoth(Zone zone) {
        return wishes.scores().keySet().containsAll(Spot.of(zone));
    }

    private void checkEnough() {
        var own = new HashMap<Spot, Duration>();
        for (var segment : segments) {
            if (!(why(segment).purpose() instanceof Why.Phase)) {
                spots(segment).forEach(spot -> own.merge(spot, segment.length(), Duration::plus));
            }
        }
        own.forEach(
                (spot, time) ->
                        assertTrue(
                                time.plus(wishes.recent().on(spot)).compareTo(Scope.ENOUGH) <= 0,
                                () -> spot + " " + time));
    }

    private void checkAdapted() {
        var adapted =
                Adaptation.of(composed.routine(), wishes.precautions(), new Instead(MESSAGES));
        assertEquals(List.of(), adapted.changes());
        assertEquals(composed.routine(), adapted.routine());
    }

    private static List<Spot> spots(Segment segment) {
        var side = segment.side().orElseThrow();
        return segment.zones().stream()
                .flatMap(zone -> Spot.of(zone).stream())
                .filter(
                        spot ->
                                spot.side() == Side.MIDLINE
                                        || spot.side() == side
                                        || side == Side.BOTH
                                        || side == Side.MIDLINE)
                .toList();
    }
}
