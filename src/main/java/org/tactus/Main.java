package org.tactus;

/// Starts Tactus.
public final class Main {
    private Main() {}

    /// Starts the window, or the terminal where there is no display.
    public static void main(String[] args) {
        System.out.println("Tactus");
    }
}
