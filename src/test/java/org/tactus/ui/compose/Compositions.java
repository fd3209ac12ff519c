package org.tactus.ui.compose;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.compose.Composed;
import org.tactus.compose.Why;
import org.tactus.compose.Wishes;
import org.tactus.routine.Audience;
import org.tactus.routine.Giver;
import org.tactus.routine.Position;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;
import org.tactus.routine.Text;

/// What composing is tested with.
final class Compositions {
    static final Spot BLADE = new Spot(Zone.SHOULDER_BLADE, Side.LEFT);
    static final Spot LOW = new Spot(Zone.LOWER_BACK, Side.RIGHT);
    static final Spot SPINE = new Spot(Zone.SPINE, Side.MIDLINE);
    static final Map<Spot, Integer> SORE = Map.of(BLADE, 7, LOW, 4);

    private Compositions() {}

    /// A draft of these steps, each with a reason of its own: the step at index 2 has that of 2,
    /// the second of the group at index 1 has that of 11.
    static Draft composed(Step... steps) {
        var reasons = new HashMap<String, Why>();
        for (int i = 0; i < steps.length; i++) {
            reasons.put("steps[" + i + "]", reason(i));
            for (int j = 0; j < 5; j++) {
                reasons.put("steps[" + i + "].steps[" + j + "]", reason(10 * i + j));
            }
        }
        return Draft.of(
                Wishes.of(Map.of(), Audience.PARTNER, 20),
                new Composed(routine(steps), reasons, List.of()));
    }

    /// A reason that is told from all others.
    static Why reason(int number) {
        return new Why(new Why.Wished(Zone.LOWER_BACK, 5, Duration.ofSeconds(number)), List.of());
    }

    /// The number of a reason.
    static int kind(Why reason) {
        return reason.purpose() instanceof Why.Wished wished ? (int) wished.gets().toSeconds() : -1;
    }

    private static Routine routine(Step... steps) {
        return new Routine(
                "composed-20",
                Text.of("Lower back"),
                Optional.empty(),
                Audience.PARTNER,
                Position.PRONE,
                Giver.LEFT,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(steps));
    }

    /// Leads nowhere.
    static class NoActions implements ComposeView.Actions {
        @Override
        public void refresh() {}

        @Override
        public void start(Routine routine, Optional<Wishes> wishes) {}

        @Override
        public void keep(Routine routine, String name) {}

        @Override
        public void saveElsewhere(Routine routine, String name) {}
    }
}
