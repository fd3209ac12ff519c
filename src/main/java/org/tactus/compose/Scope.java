package org.tactus.compose;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Technique;
import org.tactus.safety.Reason;

/// The constraints: what may be done where, how firmly and for how long. What a zone, a technique
/// and an implement allow stands with them; here it meets what is at hand, what precautions leave
/// and what was done lately.
final class Scope {
    /// What one spot gets in 24 hours at most: a college routine has 15 minutes for a whole back.
    static final Duration ENOUGH = Duration.ofMinutes(6);

    /// Where firm work, or a gentle start, has to be.
    static final Pressure GENTLE = new Pressure(2);

    private static final Duration WORTHWHILE = Duration.ofSeconds(20);

    private final Wishes wishes;
    private final Set<Implement> atHand;

    Scope(Wishes wishes) {
        this.wishes = wishes;
        var tools = EnumSet.noneOf(Implement.class);
        for (var implement : Implement.values()) {
            boolean there = wishes.tools().stream().anyMatch(tool -> tool.has(implement));
            if (there && wishes.precautions().against(implement).isEmpty()) {
                tools.add(implement);
            }
        }
        boolean glides =
                tools.contains(Implement.PALMS)
                        && wishes.precautions().against(Technique.EFFLEURAGE).isEmpty();
        if (!glides) {
            // Thumbs need something that takes turns with them.
            tools.remove(Implement.THUMBS);
        }
        this.atHand = tools;
    }

    Audience audience() {
        return wishes.audience();
    }

    /// Whether hands may come to a spot at all.
    boolean isFree(Spot spot) {
        return spot.zone().mayBePressed() && wishes.precautions().against(spot).isEmpty();
    }

    /// Whether hands may come to both sides of a zone.
    boolean isFree(Zone zone) {
        return Spot.of(zone).stream().allMatch(this::isFree);
    }

    /// Whether a spot has had enough in the last day.
    boolean isEnough(Spot spot) {
        return left(spot).compareTo(WORTHWHILE) < 0;
    }

    /// What a spot may still get.
    Duration left(Spot spot) {
        var left = ENOUGH.minus(wishes.recent().on(spot));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// The positions that the receiver can take and may take.
    List<Position> positions() {
        return wishes.positions().stream()
                .filter(position -> wishes.precautions().against(position).isEmpty())
                .toList();
    }

    /// The positions in which a zone is reached, the best first.
    List<Position> positions(Zone zone) {
        var possible = positions();
        return Reach.of(zone, audience()).stream().filter(possible::contains).toList();
    }

    /// The positions in which something can be done on `spots` of a zone, the best first.
    List<Position> workable(Zone zone, Collection<Spot> spots) {
        return positions(zone).stream()
                .filter(position -> !strokes(zone, position, spots).isEmpty())
                .toList();
    }

    /// Whether a position only stands in for a better one.
    boolean isMakeshift(Zone zone, Position position) {
        boolean ball =
                zone == Zone.LOWER_BACK
                        && atHand.contains(Implement.BALL)
                        && position != Position.STANDING;
        return audience() == Audience.SELF ? ball : Reach.isMakeshift(zone, position);
    }

    /// The strokes that are good for a zone and allowed on all of `spots`, the preferred first,
    /// each technique once and only one with thumbs.
    List<Move> strokes(Zone zone, Position position, Collection<Spot> spots) {
        var strokes = new ArrayList<Move>();
        var used = EnumSet.noneOf(Technique.class);
        boolean thumbs = false;
        for (var move : Move.values()) {
            boolean again = used.contains(move.technique()) || (thumbs && move.isWithThumbs());
            if (move.isWork() && move.fits(position) && !again && isDone(move, zone, spots)) {
                strokes.add(move);
                used.add(move.technique());
                thumbs |= move.isWithThumbs();
            }
        }
        return strokes;
    }

    /// How a point is held there, if it may be, and a glide can warm and soothe it.
    Optional<Move> hold(Zone zone, Position position, Collection<Spot> spots) {
        return spots.stream().noneMatch(this::isResting)
                        && glide(zone, spots).isPresent()
                        && soothing(zone, spots).isPresent()
                ? Stream.of(Move.values())
                        .filter(move -> move.technique() == Technique.POINT_HOLD)
                        .filter(move -> move.fits(position) && isDone(move, zone, spots))
                        .findFirst()
                : Optional.empty();
    }

    /// What soothes a zone after a held point.
    Optional<Move> soothing(Zone zone, Collection<Spot> spots) {
        return Stream.of(Move.PALM_CIRCLES, Move.GLIDE)
                .filter(move -> isDone(move, zone, spots))
                .findFirst();
    }

    /// The glide that warms a zone, if one may.
    Optional<Move> glide(Zone zone, Collection<Spot> spots) {
        return Stream.of(Move.GLIDE, Move.FACE_GLIDE)
                .filter(move -> isDone(move, zone, spots))
                .findFirst();
    }

    /// Why a spot is left out today.
    Set<Reason> against(Spot spot) {
        return wishes.precautions().against(spot);
    }

    /// Why the receiver does not lie, sit or stand today as a zone would need it; empty where it is
    /// the receiver's own wish.
    Set<Reason> againstPositions(Zone zone) {
        var reasons = new LinkedHashSet<Reason>();
        for (var position : Reach.of(zone, audience())) {
            if (wishes.positions().contains(position)) {
                reasons.addAll(wishes.precautions().against(position));
            }
        }
        return reasons;
    }

    /// What speaks against the strokes that could be done on a spot with what is at hand.
    Set<Reason> againstStrokes(Zone zone, Spot spot) {
        var precautions = wishes.precautions();
        var reasons = new LinkedHashSet<Reason>();
        for (var move : Move.values()) {
            boolean there = wishes.tools().stream().anyMatch(tool -> tool.has(move.with()));
            if (there && move.isWork() && move.suits(zone, audience())) {
                reasons.addAll(precautions.against(move.with()));
                reasons.addAll(precautions.against(move.technique()));
                var least = new Pressure(move.technique().pressure().low());
                reasons.addAll(precautions.against(least, List.of(spot)));
            }
        }
        return reasons;
    }

    /// Whether a move is good for a zone and allowed on all of `spots`.
    boolean isDone(Move move, Zone zone, Collection<Spot> spots) {
        return move.suits(zone, audience()) && isAllowed(move, List.of(zone), spots);
    }

    /// Whether a move is allowed on zones.
    boolean isAllowed(Move move, Collection<Zone> zones, Collection<Spot> spots) {
        return atHand.contains(move.with())
                && wishes.precautions().against(move.technique()).isEmpty()
                && zones.stream()
                        .allMatch(
                                zone ->
                                        zone.mayBePressed()
                                                && move.technique().mayWork(zone)
                                                && move.with().mayTouch(zone, move.technique()))
                && move.technique()
                        .pressure()
                        .contains(pressure(move, zones, spots, wishes.liked()).level());
    }

    /// As firm as `wished`, as far as everything allows.
    Pressure pressure(Move move, Collection<Zone> zones, Collection<Spot> spots, Pressure wished) {
        var pressure = wished.atMost(most(move, zones));
        for (var spot : spots) {
            var cap = wishes.precautions().cap(spot).map(Pressure::level);
            pressure = pressure.atMost(cap.orElse(Pressure.DEEPEST));
            pressure = pressure.atMost(isResting(spot) ? GENTLE.level() : Pressure.DEEPEST);
        }
        return pressure;
    }

    /// As firm as liked.
    Pressure pressure(Move move, Zone zone, Collection<Spot> spots) {
        return pressure(move, List.of(zone), spots, wishes.liked());
    }

    private static int most(Move move, Collection<Zone> zones) {
        int most = move.technique().pressure().high();
        if (move.technique().isGlide()) {
            most = Math.min(most, GENTLE.level());
        }
        for (var zone : zones) {
            most = Math.min(most, move.with().maxPressure(zone));
        }
        return most;
    }

    /// What there is to say about a pressure that is below the liked one.
    List<Why.Note> notes(Move move, Zone zone, Collection<Spot> spots) {
        var notes = new ArrayList<Why.Note>();
        var usual = wishes.liked().atMost(most(move, List.of(zone)));
        var gentler = wishes.precautions().against(usual, spots);
        if (!gentler.isEmpty()) {
            notes.add(new Why.Gentler(gentler));
        }
        if (usual.isFirm() && spots.stream().anyMatch(this::isResting)) {
            notes.add(new Why.Resting());
        }
        return notes;
    }

    /// Whether firm work on a spot was less than two days ago.
    boolean isResting(Spot spot) {
        return wishes.recent().firmInTwoDays().contains(spot);
    }

    /// The sides of a zone on which hands may work and have not worked enough.
    List<Side> sides(Zone zone) {
        return Spot.of(zone).stream()
                .filter(this::isFree)
                .filter(not(this::isEnough))
                .map(Spot::side)
                .toList();
    }
}
