package org.tactus.compose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Technique;
import org.tactus.routine.Text;

/// The list of strokes keeps to what techniques, implements and zones allow, and each of them can
/// be said.
class MoveTest {
    private static final int MOST_WORDS = 25;

    @ParameterizedTest
    @EnumSource(Move.class)
    void aMoveIsWithinTheLimitsOfItsTechniqueAndItsImplement(Move move) {
        assertTrue(move.technique().allowed().contains(move.with()));
        assertEquals(move.technique().tempo().isPresent(), move.tempo().isPresent());
        move.tempo()
                .ifPresent(
                        tempo ->
                                assertTrue(
                                        move.technique()
                                                .tempo()
                                                .orElseThrow()
                                                .contains(tempo.perMinute())));
        for (var audience : List.of(Audience.PARTNER, Audience.SELF)) {
            zones(move, audience).stream()
                    .filter(Zone::mayBePressed)
                    .forEach(
                            zone ->
                                    assertTrue(
                                            move.technique().mayWork(zone)
                                                    && move.with().mayTouch(zone, move.technique()),
                                            zone::id));
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void itIsSaidInAtMost25WordsForEachOfItsZones(Move move) {
        if (!move.isWork() && move.technique() != Technique.POINT_HOLD) {
            return;
        }
        for (var audience : List.of(Audience.PARTNER, Audience.SELF)) {
            for (var zone : zones(move, audience)) {
                if (zone.mayBePressed()) {
                    var words = Examined.PHRASES.doing(move, zone, audience);
                    assertAll(
                            () -> check(words.text().orElseThrow()),
                            () -> check(words.say().orElseThrow()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Zone.class)
    void everyZoneThatMayBePressedHasAStrokeForAPartner(Zone zone) {
        boolean reached = !Reach.of(zone, Audience.PARTNER).isEmpty();
        boolean worked =
                Arrays.stream(Move.values())
                        .filter(Move::isWork)
                        .anyMatch(move -> move.suits(zone, Audience.PARTNER));

        assertEquals(zone.mayBePressed(), reached);
        assertTrue(worked || !zone.mayBePressed());
    }

    private static void check(Text text) {
        assertFalse(text.english().contains("{"), text.english());
        assertTrue(text.english().split(" ").length <= MOST_WORDS, text.english());
    }

    private static List<Zone> zones(Move move, Audience audience) {
        return Arrays.stream(Zone.values()).filter(zone -> move.suits(zone, audience)).toList();
    }
}
