package org.tactus.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A short name of a fault, the same every time the same fault happens: three parts, made of what
/// was thrown, where, and what caused it. Line numbers do not count, so that it outlives an edit
/// nearby.
public record ErrorCode(String text) {
    private static final String OURS = "org.tactus.";
    private static final int PART = 36 * 36 * 36;

    public static ErrorCode of(Throwable fault) {
        var chain = causes(fault);
        var root = chain.getLast();
        return new ErrorCode(
                part(root.getClass().getName())
                        + "-"
                        + part(place(root))
                        + "-"
                        + part(trail(chain)));
    }

    private static List<Throwable> causes(Throwable fault) {
        var chain = new ArrayList<Throwable>();
        for (var each = fault; each != null && !chain.contains(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }

    private static String trail(List<Throwable> chain) {
        var trail = new StringBuilder();
        chain.forEach(each -> trail.append(each.getClass().getName()).append(place(each)));
        return trail.toString();
    }

    /// The innermost method of ours, or the innermost at all.
    private static String place(Throwable fault) {
        var frames = List.of(fault.getStackTrace());
        return frames.stream()
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .or(() -> frames.stream().findFirst())
                .map(frame -> frame.getClassName() + "#" + frame.getMethodName())
                .orElse("");
    }

    private static String part(String text) {
        var digits =
                Integer.toString(Math.floorMod(text.hashCode(), PART), 36).toUpperCase(Locale.ROOT);
        return "0".repeat(3 - digits.length()) + digits;
    }
}
