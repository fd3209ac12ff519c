package org.tactus.choreography;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.compose.Composer;
import org.tactus.compose.Phrases;
import org.tactus.compose.Recent;
import org.tactus.compose.Tool;
import org.tactus.compose.Wishes;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.safety.Precautions;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;
import org.tactus.text.ComposePhrases;
import org.tactus.text.Messages;

/// Walks the touches of composed sessions, each kind of touch once.
class ComposedHandsTest {
    private static final Phrases PHRASES = new ComposePhrases(Messages.in(Locale.ENGLISH));
    private static final int MINUTES = 20;

    @Test
    void handsDoWhatASessionForEachZoneAsks() {
        var positions = List.<Set<Position>>of(EnumSet.allOf(Position.class));

        assertTrue(watch(positions, EnumSet.allOf(Tool.class)) > 300);
    }

    @Test
    @Tag("soak")
    void andInEachPositionWithHandsAlone() {
        var positions = new ArrayList<Set<Position>>();
        for (var position : Position.values()) {
            positions.add(EnumSet.of(position));
        }

        assertTrue(watch(positions, EnumSet.of(Tool.HANDS)) > 1000);
    }

    /// Watches sessions for each zone; answers how many touches there were.
    private static int watch(List<Set<Position>> positions, Set<Tool> tools) {
        var seen = new HashSet<String>();
        for (var audience : List.of(Audience.PARTNER, Audience.SELF)) {
            for (var zone : Zone.values()) {
                for (var possible : positions) {
                    watch(routine(zone, audience, possible, tools), seen);
                }
            }
        }
        return seen.size();
    }

    private static void watch(Routine routine, Set<String> seen) {
        for (var segment : Timeline.of(routine).segments()) {
            if (segment.touch().isPresent() && seen.add(kind(routine, segment))) {
                var hands = WatchedHands.of(routine, segment);
                hands.pressInNoNoPressZone();
                hands.lieAcrossNoSpine();
                hands.restNotOnTheBackOfOneWhoSits();
                hands.pressOnTheZonesOfTheStep();
                hands.neitherJumpNorTwist();
                hands.areThere();
            }
        }
    }

    private static Routine routine(
            Zone zone, Audience audience, Set<Position> positions, Set<Tool> tools) {
        var scores = new HashMap<Spot, Integer>();
        Spot.of(zone).forEach(spot -> scores.put(spot, 8));
        var wishes =
                new Wishes(
                        scores,
                        audience,
                        MINUTES,
                        new Pressure(3),
                        tools,
                        positions,
                        Precautions.NONE,
                        Recent.NONE);
        return Composer.compose(wishes, PHRASES).routine();
    }

    /// What makes one touch look like another.
    private static String kind(Routine routine, Segment segment) {
        var touch = segment.touch().orElseThrow();
        return List.of(
                        touch.technique(),
                        touch.with(),
                        touch.zones(),
                        segment.side().orElseThrow(),
                        segment.position(),
                        routine.giver())
                .toString();
    }
}
