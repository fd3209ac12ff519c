package org.tactus.ui.player;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;

/// The routines that come with the application, as a player gets them.
public final class Bundled {
    private Bundled() {}

    public static Routine routine(String id) {
        var name = "/org/tactus/routine/bundled/" + id + ".json";
        try (var in = Objects.requireNonNull(Routine.class.getResourceAsStream(name), name)) {
            return switch (new RoutineReader().read(in.readAllBytes())) {
                case Read.Valid good -> good.routine();
                case Read.Invalid bad -> throw new AssertionError(bad.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
