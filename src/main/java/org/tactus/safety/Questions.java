package org.tactus.safety;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.tactus.safety.Effect.Verdict.ASK;
import static org.tactus.safety.Effect.Verdict.CONSENT;
import static org.tactus.safety.Effect.Verdict.EMERGENCY;
import static org.tactus.safety.Effect.Verdict.STOP;
import static org.tactus.safety.Effect.Verdict.URGENT;
import static org.tactus.safety.Question.Group.HEALTH;
import static org.tactus.safety.Question.Group.NOW;
import static org.tactus.safety.Question.Group.PAIN;
import static org.tactus.safety.Question.Group.PLACES;
import static org.tactus.safety.Question.Group.TODAY;
import static org.tactus.safety.Question.When.EVERY_TIME;
import static org.tactus.safety.Question.When.FULL;
import static org.tactus.safety.Question.Where.NOWHERE;
import static org.tactus.safety.Question.Where.PERHAPS;
import static org.tactus.safety.Question.Where.SOMEWHERE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Technique;
import org.tactus.safety.Question.Group;
import org.tactus.safety.Question.When;
import org.tactus.safety.Question.Where;
import org.tactus.safety.Question.Who;

/// The questions of the screening, as data. `docs/safety.md` has them with their sources.
public final class Questions {
    private static final Effect EXCLUDE = new Effect.ExcludeTapped();
    private static final Limit NO_HOLDS = new Limit.NoHolds();
    private static final Limit GENTLE = new Limit.Cap(new Pressure(2));
    private static final Limit NO_NECK = exclude(Zone.SKULL_BASE, Zone.NECK_BACK);

    /// A fresh injury here is not for lay hands anywhere.
    private static final Set<Zone> BACK_AND_NECK =
            Set.of(
                    Zone.SKULL_BASE,
                    Zone.NECK_BACK,
                    Zone.NECK_SIDE,
                    Zone.NECK_FRONT,
                    Zone.SPINE,
                    Zone.SHOULDER_TOP,
                    Zone.BETWEEN_BLADES,
                    Zone.SHOULDER_BLADE,
                    Zone.MID_BACK,
                    Zone.SIDE_BACK,
                    Zone.LOWER_BACK,
                    Zone.FLANK,
                    Zone.SACRUM);

    private static final List<Question> ALL =
            List.of(
                    ask("E1", EVERY_TIME, NOW, EMERGENCY),
                    ask("E2", EVERY_TIME, NOW, EMERGENCY),
                    ask("E3", EVERY_TIME, NOW, EMERGENCY),
                    ask("E4", FULL, NOW, EMERGENCY),
                    ask("E5", EVERY_TIME, NOW, EMERGENCY),
                    ask("E6", EVERY_TIME, NOW, EMERGENCY),
                    ask("U1", EVERY_TIME, NOW, URGENT),
                    ask("U2", EVERY_TIME, NOW, STOP),
                    after("U2", ask("U2-back", EVERY_TIME, NOW, URGENT)),
                    ask("U3", FULL, PAIN, URGENT),
                    ask("U4", FULL, PAIN, URGENT),
                    ask("U5", FULL, PAIN, URGENT),
                    ask("U6", FULL, PAIN, URGENT),
                    ask("U7", FULL, PAIN, URGENT),
                    ask("U8", FULL, PAIN, URGENT),
                    ask("U9", FULL, PAIN, ASK),
                    ask("T1", EVERY_TIME, TODAY, STOP),
                    ask(
                            "T2",
                            EVERY_TIME,
                            TODAY,
                            SOMEWHERE,
                            new Effect.StopAt(BACK_AND_NECK),
                            EXCLUDE),
                    ask("T3", EVERY_TIME, TODAY, STOP),
                    ask("T4", EVERY_TIME, TODAY, STOP),
                    ask("T5", FULL, HEALTH, ASK),
                    after("T5", ask("T5-now", FULL, HEALTH, STOP)),
                    ask("U10", FULL, HEALTH, ASK),
                    ask(
                            "A1",
                            FULL,
                            HEALTH,
                            ASK,
                            GENTLE,
                            without(Technique.POINT_HOLD, Technique.TAPOTEMENT),
                            without(Implement.DEVICE)),
                    ask(
                            "A2",
                            FULL,
                            HEALTH,
                            ASK,
                            exclude(
                                    Zone.ABDOMEN,
                                    Zone.THIGH_BACK,
                                    Zone.THIGH_FRONT,
                                    Zone.THIGH_INNER,
                                    Zone.THIGH_OUTER,
                                    Zone.KNEECAP,
                                    Zone.CALF,
                                    Zone.SHIN_OUTER,
                                    Zone.ANKLE_ACHILLES),
                            new Limit.NoPositions(Set.of(Position.PRONE, Position.SUPINE)),
                            without(Technique.TAPOTEMENT),
                            without(Implement.DEVICE),
                            NO_HOLDS),
                    ask("A3", FULL, HEALTH, PERHAPS, ASK, GENTLE, EXCLUDE),
                    ask("A4", FULL, HEALTH, ASK, GENTLE, NO_NECK, NO_HOLDS),
                    ask("A5", FULL, HEALTH, ASK, GENTLE, NO_HOLDS),
                    after("A5", ask("A5-crisis", FULL, HEALTH, STOP)),
                    ask("A6", FULL, HEALTH, SOMEWHERE, ASK, EXCLUDE),
                    ask(
                            "A7",
                            FULL,
                            HEALTH,
                            ASK,
                            GENTLE,
                            without(Implement.BALL, Implement.ELBOW, Implement.DEVICE),
                            without(Technique.COMPRESSION)),
                    ask("A8", FULL, HEALTH, ASK, GENTLE, NO_NECK),
                    ask(
                            "A9",
                            FULL,
                            HEALTH,
                            SOMEWHERE,
                            new Effect.CapTapped(new Pressure(1)),
                            new Effect.Advise(Advice.LOOK_AT_SKIN)),
                    ask("A10", FULL, HEALTH, PERHAPS, ASK, EXCLUDE),
                    after("A10", ask("A10-lung", FULL, HEALTH, NO_HOLDS)),
                    ask("A11", FULL, HEALTH, GENTLE),
                    after("A11", ask("A11-patch", FULL, HEALTH, SOMEWHERE, EXCLUDE)),
                    ask("B1", FULL, HEALTH, NO_HOLDS, new Limit.NaturalFirst()),
                    ask("C2", FULL, HEALTH, new Effect.Advise(Advice.PLAIN_OIL)),
                    ask("L1", EVERY_TIME, PLACES, SOMEWHERE, EXCLUDE),
                    ask(
                            "L2",
                            FULL,
                            PLACES,
                            SOMEWHERE,
                            EXCLUDE,
                            new Effect.Advise(Advice.SHOW_LUMP)),
                    askGiver("G1", new Effect.Advise(Advice.READY_HANDS)),
                    askGiver("G2", new Effect.Advise(Advice.SPARE_HANDS)),
                    new Question(
                            "C1",
                            EVERY_TIME,
                            Who.BOTH,
                            Group.CONSENT,
                            Optional.empty(),
                            NOWHERE,
                            List.of(CONSENT)));

    private Questions() {}

    /// All of them, in the order in which they are asked.
    public static List<Question> all() {
        return ALL;
    }

    /// The question with this id.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Question of(String id) {
        return ALL.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No question " + id));
    }

    private static Question ask(String id, When when, Group group, Effect... effects) {
        return ask(id, when, group, NOWHERE, effects);
    }

    private static Question ask(String id, When when, Group group, Where where, Effect... effects) {
        return new Question(
                id, when, Who.RECEIVER, group, Optional.empty(), where, List.of(effects));
    }

    private static Question askGiver(String id, Effect effect) {
        return new Question(
                id, EVERY_TIME, Who.GIVER, Group.GIVER, Optional.empty(), NOWHERE, List.of(effect));
    }

    private static Question after(String first, Question question) {
        return new Question(
                question.id(),
                question.when(),
                question.who(),
                question.group(),
                Optional.of(first),
                question.where(),
                question.effects());
    }

    private static Limit exclude(Zone... zones) {
        return new Limit.Exclude(
                Set.of(zones).stream()
                        .flatMap(zone -> Spot.of(zone).stream())
                        .collect(toUnmodifiableSet()));
    }

    private static Limit without(Technique... techniques) {
        return new Limit.NoTechniques(Set.of(techniques));
    }

    private static Limit without(Implement... tools) {
        return new Limit.NoImplements(Set.of(tools));
    }
}
