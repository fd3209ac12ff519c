package org.tactus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Waits for what the journal answers: `Asked.of(journal::people)`.
final class Asked {
    private Asked() {}

    /// The answer to a question.
    static <T> T of(Consumer<Consumer<T>> question) {
        var answer = new CompletableFuture<T>();
        question.accept(answer::complete);
        return answer.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /// Every session of a person, latest first.
    static List<Entry> sessions(Journal journal, Person person) {
        return of(then -> journal.latest(person.id(), Integer.MAX_VALUE, then));
    }

    /// Asserts what the answer to a question is.
    static <T> void answers(T expected, Consumer<Consumer<T>> question) {
        assertEquals(expected, of(question));
    }

    /// Asserts that something was kept.
    static void safely(Consumer<Consumer<Written>> writing) {
        assertEquals(Written.SAFE, of(writing));
    }
}
