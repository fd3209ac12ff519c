package org.tactus.safety;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tactus.body.Spot;

/// What a receiver has answered so far, by the ids of the questions. Immutable.
///
/// @param given the answers
/// @param spots what was tapped for questions that ask where
/// @param agreed when a clinician who knows about it said that gentle massage is fine
public record Answers(
        Map<String, Given> given, Map<String, Set<Spot>> spots, Map<String, LocalDate> agreed) {
    /// So long an answer of the full set, and a clinician's agreement, holds.
    public static final int DAYS = 90;

    /// Nothing yet.
    public static final Answers NONE = new Answers(Map.of(), Map.of(), Map.of());

    /// An answer with the day on which it was given.
    public record Given(Answer answer, LocalDate on) {}

    public Answers {
        given = Map.copyOf(given);
        var copy = new HashMap<String, Set<Spot>>();
        spots.forEach((question, tapped) -> copy.put(question, Set.copyOf(tapped)));
        spots = Map.copyOf(copy);
        agreed = Map.copyOf(agreed);
    }

    /// The same with an answer given or changed.
    public Answers with(String question, Answer answer, LocalDate today) {
        return new Answers(put(given, question, new Given(answer, today)), spots, agreed);
    }

    /// The same with other spots tapped for a question.
    public Answers withSpots(String question, Set<Spot> tapped) {
        return new Answers(given, put(spots, question, tapped), agreed);
    }

    /// The same with a clinician's agreement.
    public Answers withAgreement(String question, LocalDate on) {
        return new Answers(given, spots, put(agreed, question, on));
    }

    /// The same without the answers to these questions; what was tapped for them stays, to be
    /// offered as a start.
    public Answers without(Predicate<String> questions) {
        var kept = new HashMap<>(given);
        kept.keySet().removeIf(questions);
        return new Answers(kept, spots, agreed);
    }

    /// The answer to a question, however old; empty where there is none.
    public Optional<Given> to(String question) {
        return Optional.ofNullable(given.get(question));
    }

    /// What was tapped for a question.
    public Set<Spot> spotsOf(String question) {
        return spots.getOrDefault(question, Set.of());
    }

    /// Whether a clinician has agreed, and not too long ago.
    public boolean isAgreed(String question, LocalDate today) {
        return Optional.ofNullable(agreed.get(question))
                .filter(on -> isFresh(on, today))
                .isPresent();
    }

    /// Whether something said on a day still holds. What lies in the future does not: then a clock
    /// was wrong.
    public static boolean isFresh(LocalDate on, LocalDate today) {
        long days = ChronoUnit.DAYS.between(on, today);
        return days >= 0 && days <= DAYS;
    }

    private static <V> Map<String, V> put(Map<String, V> map, String key, V value) {
        var changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    /// Without the answers, which are for no log.
    @Override
    public String toString() {
        return "Answers";
    }
}
