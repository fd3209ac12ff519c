package org.tactus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.compose.Unmet;
import org.tactus.compose.Why;

/// The reasons of composed sessions, as they are read.
class ComposeWordingTest {
    private static final ComposeWording WORDING = new ComposeWording(Messages.in(Locale.ENGLISH));

    @Test
    void aWishIsAnsweredWithItsMinutesAndItsScore() {
        var four = new Why.Wished(Zone.LOWER_BACK, 7, Duration.ofSeconds(250));
        var little = new Why.Wished(Zone.CALF, 2, Duration.ofSeconds(42));

        assertEquals("Lower back: 4 min, you gave it 7 of 10", said(four));
        assertEquals("Calf: 42 s, you gave it 2 of 10", said(little));
    }

    @Test
    void aNeighbourNamesWhatItGoesWith() {
        assertEquals(
                "Middle back: it goes with the lower back",
                said(new Why.Beside(Zone.MID_BACK, Zone.LOWER_BACK)));
    }

    @Test
    void whatIsDifferentIsSaidBesides() {
        var why =
                new Why(
                        new Why.Soothing(Zone.CALF),
                        List.of(
                                new Why.Gentler(Set.of()),
                                new Why.Resting(),
                                new Why.LessSoreFirst(Side.RIGHT)));

        assertEquals(
                "A soft stroke follows every held point · gentler today"
                        + " · gentle: firm work here needs two days between"
                        + " · Right first, as it is less sore",
                WORDING.reason(why));
    }

    @ParameterizedTest
    @EnumSource(Why.Phase.class)
    void everyPartOfTheArcHasItsReason(Why.Phase phase) {
        assertFalse(said(phase).isBlank());
    }

    @ParameterizedTest
    @EnumSource(Unmet.Cause.class)
    void everyWishThatIsNotMetHasItsReason(Unmet.Cause cause) {
        var unmet = new Unmet(new Spot(Zone.SHOULDER_BLADE, Side.LEFT), cause, Set.of());

        assertTrue(WORDING.unmet(unmet).startsWith("Shoulder blade, left: "), WORDING.unmet(unmet));
    }

    @Test
    void bothSidesOfAZoneAreOneLine() {
        var unmet =
                Spot.of(Zone.EYE).stream()
                        .map(spot -> new Unmet(spot, Unmet.Cause.NEVER_PRESSED, Set.of()))
                        .toList();

        assertEquals(List.of("Eye: nobody presses there"), WORDING.unmet(unmet));
    }

    private static String said(Why.Purpose purpose) {
        return WORDING.reason(new Why(purpose, List.of()));
    }
}
