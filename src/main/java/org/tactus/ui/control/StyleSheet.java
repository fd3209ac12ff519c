package org.tactus.ui.control;

import java.util.Objects;

/// Finds the style sheet that stands beside a class.
public final class StyleSheet {
    private StyleSheet() {}

    /// The address of the sheet `name` beside `owner`.
    public static String url(Class<?> owner, String name) {
        return Objects.requireNonNull(owner.getResource(name), name).toExternalForm();
    }
}
