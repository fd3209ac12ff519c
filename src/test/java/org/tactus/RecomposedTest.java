package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.compose.Composer;
import org.tactus.compose.Recent;
import org.tactus.compose.Tool;
import org.tactus.compose.Wishes;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.safety.Limit;
import org.tactus.safety.Precaution;
import org.tactus.safety.Precautions;
import org.tactus.safety.Reason;
import org.tactus.text.ChangeWording;
import org.tactus.text.ComposePhrases;
import org.tactus.text.Messages;

/// What is said of a session that was composed anew.
class RecomposedTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Spot CALF = new Spot(Zone.CALF, Side.LEFT);
    private static final Reason MARKED = new Reason.Tapped("L1");

    @Test
    void nothingIsSaidWhereNothingIsDifferent() {
        assertEquals(List.of(), said(Precautions.NONE));
    }

    @Test
    void whatIsLeftOutIsNamedWithItsReason() {
        assertEquals(
                List.of("Left calf left out today: you marked it"),
                said(precautions(new Limit.Exclude(Set.of(CALF)), MARKED)));
    }

    @Test
    void lessPressureIsNamedWithItsReason() {
        assertEquals(
                List.of("Gentler today: because of what you said about bleeding"),
                said(precautions(new Limit.Cap(new Pressure(2)), new Reason.Answered("A1"))));
    }

    @Test
    void anotherWayToLieIsNamedWithItsReason() {
        assertEquals(
                List.of(
                        "Lying on the side instead of lying face down: because of what you said"
                                + " about pregnancy"),
                said(
                        precautions(
                                new Limit.NoPositions(Set.of(Position.PRONE)),
                                new Reason.Answered("A2"))));
    }

    @Test
    void fewerMinutesAreCounted() {
        var whole = composed(20, Precautions.NONE);
        var adapted = Recomposed.of(whole, composed(15, Precautions.NONE), Precautions.NONE);
        assertEquals(Optional.of("Now 15 min"), new ChangeWording(MESSAGES).summary(adapted));
    }

    private static List<String> said(Precautions precautions) {
        var adapted =
                Recomposed.of(
                        composed(20, Precautions.NONE), composed(20, precautions), precautions);
        return new ChangeWording(MESSAGES).lines(adapted);
    }

    private static Routine composed(int minutes, Precautions precautions) {
        return Composer.compose(
                        new Wishes(
                                Map.of(CALF, 6, new Spot(Zone.LOWER_BACK, Side.LEFT), 4),
                                Audience.PARTNER,
                                minutes,
                                new Pressure(3),
                                EnumSet.noneOf(Tool.class),
                                EnumSet.allOf(Position.class),
                                precautions,
                                Recent.NONE),
                        new ComposePhrases(MESSAGES))
                .routine();
    }

    private static Precautions precautions(Limit limit, Reason reason) {
        return new Precautions(List.of(new Precaution(limit, reason)));
    }
}
