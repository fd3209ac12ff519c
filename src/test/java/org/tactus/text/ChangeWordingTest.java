package org.tactus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Implement;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.Technique;
import org.tactus.safety.Adaptation;
import org.tactus.safety.Adapted;
import org.tactus.safety.Effect;
import org.tactus.safety.Limit;
import org.tactus.safety.Precaution;
import org.tactus.safety.Precautions;
import org.tactus.safety.Preferences;
import org.tactus.safety.Proves;
import org.tactus.safety.Questions;
import org.tactus.safety.Reason;
import org.tactus.session.Timeline;

class ChangeWordingTest {
    private static final Reason MARKED = new Reason.Tapped("L1");
    private static final Reason ANSWERED = new Reason.Answered("A1");
    private static final Spot LEFT_CALF = new Spot(Zone.CALF, Side.LEFT);

    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final ChangeWording wording = new ChangeWording(messages);

    @Test
    @Proves("does-local")
    void aMarkedSpotIsNamedWithItsSide() {
        var adapted = adapted("legs-after-sport-15", new Limit.Exclude(Set.of(LEFT_CALF)), MARKED);

        assertEquals(List.of("Left calf left out today: you marked it"), wording.lines(adapted));
        assertEquals(Optional.of("Now 14 min"), wording.summary(adapted));
    }

    @Test
    @Proves("does-local")
    void skippedStepsAndMinutesAreSaid() {
        var back = new Limit.Exclude(Set.copyOf(Spot.of(Zone.SHOULDER_BLADE)));
        var adapted = adapted("back-relax-20", back, MARKED);

        assertEquals(
                List.of("Shoulder blade left out today: you marked it"), wording.lines(adapted));
        assertEquals(Optional.of("1 step skipped, now 19 min"), wording.summary(adapted));
    }

    @Test
    @Proves("does-cap")
    void lessPressureIsSaidOnceAndAtTheStep() {
        var likes = Precautions.of(new Preferences(Optional.of(new Pressure(2)), Set.of()));
        var adapted = adapted("back-relax-20", likes);
        var kneading =
                Timeline.of(adapted.routine()).segments().stream()
                        .filter(segment -> segment.path().equals("steps[5]"))
                        .findFirst()
                        .orElseThrow();

        assertEquals(List.of("Gentler today: as you like it"), wording.lines(adapted));
        assertEquals(List.of("Gentler today: as you like it"), wording.lines(adapted, kneading));
        assertEquals(Optional.empty(), wording.summary(adapted));
    }

    @Test
    void whatIsDoneInsteadIsSaid() {
        assertEquals(
                List.of("Gliding instead of point hold: because of what you said about bleeding"),
                lines("lower-back-ease-12", new Limit.NoTechniques(Set.of(Technique.POINT_HOLD))));
        assertEquals(
                List.of(
                        "Fingertips instead of flat of a bent elbow: because of what you said about bleeding"),
                lines("save-your-hands-16", new Limit.NoImplements(Set.of(Implement.ELBOW))));
        assertEquals(
                List.of(
                        "Lying on the side instead of lying face down: because of what you said about bleeding"),
                lines("lower-back-ease-12", new Limit.NoPositions(Set.of(Position.PRONE))));
        assertEquals(
                List.of(
                        "Calm breathing instead of 4-7-8 breathing: because of what you said about bleeding"),
                lines("breathe-478-3", new Limit.NoHolds()));
        assertEquals(
                List.of("Device glide left out today: because of what you said about bleeding"),
                lines("save-your-hands-16", new Limit.NoImplements(Set.of(Implement.DEVICE))));
    }

    @Test
    void everyAnswerThatLimitsAMassageHasASubject() {
        for (var question : Questions.all()) {
            boolean limits =
                    question.effects().stream()
                            .anyMatch(
                                    effect ->
                                            effect instanceof Limit
                                                    || effect == Effect.Verdict.ASK);
            if (limits) {
                assertFalse(messages.get("adapt.about." + question.id()).isBlank());
            }
        }
    }

    @Test
    void severalAnswersAreNamedTogether() {
        var gentle = new Limit.Cap(new Pressure(1));
        var both =
                new Precautions(
                        List.of(
                                new Precaution(gentle, ANSWERED),
                                new Precaution(gentle, new Reason.Answered("A7"))));
        assertEquals(
                List.of("Gentler today: because of what you said about bleeding, your bones"),
                wording.lines(adapted("back-relax-20", both)).stream()
                        .filter(line -> line.startsWith("Gentler"))
                        .toList());
    }

    @Test
    void whatIsNotWantedIsSaidAsAWish() {
        var wishes =
                Precautions.of(
                        new Preferences(Optional.empty(), Set.copyOf(Spot.of(Zone.NECK_BACK))));

        assertEquals(
                List.of("Back of the neck left out today: you would rather not"),
                wording.lines(adapted("back-relax-40", wishes)));
    }

    @Test
    void stepsThatDoSomethingElseSaySo() {
        var adapted = adapted("breathe-478-3", new Limit.NoHolds(), ANSWERED);
        var breathing = Timeline.of(adapted.routine()).segments().get(1).step();

        assertEquals(
                Optional.of(
                        "Breathe with the circle: in 4, out 6. Small, easy breaths, and no"
                                + " holding."),
                new Wording(messages).instruction(breathing));
    }

    private List<String> lines(String routine, Limit limit) {
        return wording.lines(adapted(routine, limit, ANSWERED));
    }

    private Adapted adapted(String id, Limit limit, Reason reason) {
        return adapted(id, new Precautions(List.of(new Precaution(limit, reason))));
    }

    private Adapted adapted(String id, Precautions precautions) {
        return Adaptation.of(routine(id), precautions, new Instead(messages));
    }

    private static Routine routine(String id) {
        return BundledRoutines.load(new RoutineReader()).stream()
                .map(entry -> ((LibraryEntry.Good) entry).routine())
                .filter(routine -> routine.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
