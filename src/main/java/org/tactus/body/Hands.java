package org.tactus.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The giver's hands and everything else that touches, as shapes to draw. Immutable.
public final class Hands {
    /// One hand length in body heights: the scale at which a hand is as large as the figure's own.
    public static final double UNIT = 0.108;

    private final Map<String, ImplementShape> shapes;

    Hands(List<ImplementShape> shapes) {
        this.shapes =
                shapes.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        ImplementShape::id, Function.identity()));
    }

    /// Reads the shapes that come with the application.
    public static Hands load() {
        try (var hands =
                Objects.requireNonNull(
                        Hands.class.getResourceAsStream("hands.json"), "hands.json")) {
            return new Hands(HandsReader.read(hands));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The shape of an implement by its id.
    ///
    /// @throws IllegalArgumentException where there is no such implement
    public ImplementShape shape(String implement) {
        var shape = shapes.get(implement);
        if (shape == null) {
            throw new IllegalArgumentException("no shape for " + implement);
        }
        return shape;
    }
}
