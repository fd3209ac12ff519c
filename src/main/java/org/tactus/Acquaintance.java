package org.tactus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tactus.journal.Entry;
import org.tactus.journal.Person;
import org.tactus.routine.Routine;
import org.tactus.safety.Answers;
import org.tactus.safety.Outcome;
import org.tactus.safety.Precautions;
import org.tactus.safety.Screening;

/// What is known of someone before they are asked.
final class Acquaintance {
    /// How many sessions of the past are looked at.
    private static final int LOOKED_AT = 200;

    private final Memory memory;
    private final Clock wall;

    /// What is known of whoever was here last.
    ///
    /// @param standing what they keep to, whatever is asked today
    /// @param barred what they said today that bars a massage
    /// @param answers what they answered
    record Known(Precautions standing, Optional<Outcome> barred, Answers answers) {
        private static final Known NOTHING =
                new Known(Precautions.NONE, Optional.empty(), Answers.NONE);

        /// The questions whose answers say so.
        List<String> barring() {
            return barred.map(Outcome::questions).orElse(List.of());
        }
    }

    Acquaintance(Memory memory, Clock wall) {
        this.memory = memory;
        this.wall = wall;
    }

    /// Hands on what is known of whoever was here last; nothing of nobody.
    void known(Consumer<Known> then) {
        last((_, known) -> then.accept(known), () -> then.accept(Known.NOTHING));
    }

    /// Whether the questions come before `routine`.
    boolean isAsked(Routine routine, Known known) {
        return Screening.isNeeded(routine, known.answers(), LocalDate.now(wall));
    }

    /// Whether so much is known that the breath may be held where nothing speaks against it.
    boolean mayHold(Known known) {
        return Screening.mayHold(known.answers(), LocalDate.now(wall));
    }

    /// Hands on what whoever was here last keeps to, and their sessions of the past, latest first.
    void recall(BiConsumer<Precautions, List<Entry>> then) {
        last(
                (person, known) ->
                        memory.with(
                                journal ->
                                        journal.latest(
                                                person,
                                                LOOKED_AT,
                                                past -> then.accept(known.standing(), past))),
                () -> then.accept(Precautions.NONE, List.of()));
    }

    /// Hands on what was kept to for `person` when they were asked last.
    void kept(UUID person, Consumer<Precautions> then) {
        memory.answers(
                person,
                answers ->
                        memory.all(
                                people ->
                                        then.accept(
                                                Screening.cleared(answers)
                                                        .and(liked(person, people)))));
    }

    private static Precautions liked(UUID person, List<Person> people) {
        return people.stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .map(found -> Precautions.of(found.preferences()))
                .orElse(Precautions.NONE);
    }

    private void last(BiConsumer<UUID, Known> then, Runnable nobody) {
        memory.lastPerson(
                last ->
                        last.ifPresentOrElse(
                                person ->
                                        memory.answers(
                                                person,
                                                answers -> then.accept(person, known(answers))),
                                nobody));
    }

    private Known known(Answers answers) {
        var today = LocalDate.now(wall);
        return new Known(
                Screening.standing(answers, today), Screening.barredToday(answers, today), answers);
    }
}
