package org.tactus.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry.Ending;
import org.tactus.journal.Entry.Overall;
import org.tactus.journal.Entry.Remark;
import org.tactus.journal.Entry.Remark.Said;
import org.tactus.journal.Entry.Work;
import org.tactus.routine.Pressure;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Preferences;

/// People, answers and sessions for tests.
final class Samples {
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final OffsetDateTime EVENING =
            OffsetDateTime.parse("2026-11-23T20:15:07.123456789+01:00");
    static final Spot LOWER_LEFT = new Spot(Zone.LOWER_BACK, Side.LEFT);
    static final Spot SACRUM = new Spot(Zone.SACRUM, Side.MIDLINE);

    private Samples() {}

    /// Two minutes: settling, a glide over both shoulders one after the other, a question, a wait,
    /// a glide where it was asked for, the close.
    static Routine routine() {
        var json =
                """
                {
                  "format": 1,
                  "id": "test",
                  "title": "Test",
                  "for": "partner",
                  "position": "prone",
                  "giver": "left",
                  "steps": [
                    {"kind": "settle", "seconds": 10, "text": "Settle."},
                    {"kind": "stroke", "technique": "effleurage", "with": "palms", "tempo": 8,
                      "zones": ["shoulder-top", "between-blades"], "pressure": 3, "seconds": 60,
                      "sides": "left-then-right", "text": "Glide."},
                    {"kind": "ask", "seconds": 10, "text": "How is it?"},
                    {"kind": "wait", "text": "Wait."},
                    {"kind": "stroke", "technique": "effleurage", "with": "palms", "tempo": 8,
                      "zones": ["shoulder-top", "between-blades"], "pressure": 3, "seconds": 30,
                      "sides": "focus", "text": "Glide again."},
                    {"kind": "close", "seconds": 10, "text": "Close."}
                  ]
                }
                """;
        return switch (new RoutineReader().read(json.getBytes(StandardCharsets.UTF_8))) {
            case Read.Valid(var routine, _) -> routine;
            case Read.Invalid(var problems) -> throw new AssertionError(problems);
        };
    }

    static Person person(String name) {
        return new Person(
                UUID.randomUUID(),
                name,
                Tint.PLUM,
                new Preferences(Optional.of(new Pressure(2)), Set.of(LOWER_LEFT, SACRUM)));
    }

    static Answers answers() {
        return Answers.NONE
                .with("E1", Answer.NO, TODAY)
                .with("A1", Answer.NOT_SURE, TODAY.minusDays(3))
                .withAgreement("A1", TODAY.minusDays(1))
                .with("L1", Answer.YES, TODAY)
                .withSpots("L1", Set.of(LOWER_LEFT))
                .withSpots("T2", Set.of());
    }

    /// A session in which everything is said that can be.
    static Entry entry(Person person, OffsetDateTime begun) {
        return new Entry(
                UUID.randomUUID(),
                person.id(),
                begun,
                "back-relax-20",
                "Full back relaxation",
                Duration.ofMinutes(20),
                Duration.ofSeconds(1199, 7),
                Duration.ofMinutes(1),
                Ending.FINISHED,
                List.of(
                        new Work(LOWER_LEFT, Duration.ofSeconds(90), 3),
                        new Work(SACRUM, Duration.ofSeconds(30, 1), 1)),
                Optional.of(new Feeling(begun.minusMinutes(2), Map.of(LOWER_LEFT, 6, SACRUM, 0))),
                Optional.of(new Feeling(begun.plusMinutes(25), Map.of(LOWER_LEFT, 4, SACRUM, 1))),
                Optional.of(Overall.BETTER),
                List.of(
                        new Remark(Duration.ofSeconds(33), Said.LIGHTER, Set.of(LOWER_LEFT)),
                        new Remark(Duration.ofSeconds(99), Said.GOOD, Set.of())),
                Set.of(SACRUM),
                "Slept well.");
    }

    /// A session of which nothing is said.
    static Entry bare(Person person, OffsetDateTime begun, Ending ending) {
        return new Entry(
                UUID.randomUUID(),
                person.id(),
                begun,
                "feet-10",
                "Feet",
                Duration.ofMinutes(10),
                Duration.ofMinutes(1),
                Duration.ZERO,
                ending,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                "");
    }
}
