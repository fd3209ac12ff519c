package org.tactus.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Lint;
import org.tactus.routine.RoutineFacts;
import org.tactus.safety.Limit;
import org.tactus.safety.Precaution;
import org.tactus.safety.Precautions;
import org.tactus.safety.Reason;
import org.tactus.text.ComposePhrases;
import org.tactus.text.Messages;

/// Sessions as somebody would ask for them.
class ComposerTest {
    private static final Phrases PHRASES = new ComposePhrases(Messages.in(Locale.ENGLISH));

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 12, 20, 45, 90})
    void aSoreLowerBackGetsASessionOfTheMinutesAsked(int minutes) {
        var wishes = Wishes.of(both(Map.of(Zone.LOWER_BACK, 7)), Audience.PARTNER, minutes);

        var routine = Composer.compose(wishes, PHRASES).routine();

        assertEquals(List.of(), Lint.check(routine));
        assertEquals(Duration.ofMinutes(minutes), RoutineFacts.of(routine).length());
    }

    @Test
    void aLimbOfWhichOneSideHadEnoughStillTakesTheMinutesAsked() {
        var wishes =
                Wishes.of(both(Map.of(Zone.ARM_BACK, 2, Zone.ARM_FRONT, 1)), Audience.SELF, 30);
        var right = new Spot(Zone.ARM_BACK, Side.RIGHT);
        var left = new Spot(Zone.FOREARM_BACK, Side.LEFT);
        var reason = new Reason.Answered("A0");
        var limited =
                new Wishes(
                        wishes.scores(),
                        wishes.audience(),
                        wishes.minutes(),
                        wishes.liked(),
                        wishes.tools(),
                        wishes.positions(),
                        new Precautions(
                                List.of(new Precaution(new Limit.Exclude(Set.of(left)), reason))),
                        new Recent(Map.of(right, Duration.ofMinutes(6)), Set.of()));

        assertEquals(
                List.of(new Unmet(right, Unmet.Cause.ENOUGH)),
                Examined.of(limited).composed().unmet());
    }

    private static Map<Spot, Integer> both(Map<Zone, Integer> scores) {
        var spots = new HashMap<Spot, Integer>();
        scores.forEach((zone, score) -> Spot.of(zone).forEach(spot -> spots.put(spot, score)));
        return spots;
    }
}
