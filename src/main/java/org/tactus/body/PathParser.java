package org.tactus.body;

import java.util.ArrayList;
import java.util.List;

/// Reads the SVG path data that the figure is kept in; built for speed, since it runs at every
/// start.
final class PathParser {
    private static final int MOST_DIGITS = 15;

    private final String data;
    private int at;

    PathParser(String data) {
        this.data = data;
    }

    List<PathData.Segment> segments() {
        var segments = new ArrayList<PathData.Segment>();
        char command = ' ';
        while (skipBlanks()) {
            char next = data.charAt(at);
            if (Character.isLetter(next)) {
                command = next;
                at++;
            }
            segments.add(segment(command));
            if (command == 'M') {
                command = 'L';
            }
        }
        return segments;
    }

    private PathData.Segment segment(char command) {
        return switch (command) {
            case 'M' -> new PathData.Move(point());
            case 'L' -> new PathData.Line(point());
            case 'C' -> new PathData.Curve(point(), point(), point());
            case 'Z' -> new PathData.Close();
            default -> throw new IllegalArgumentException("path data at " + at + ": " + command);
        };
    }

    private Point point() {
        return new Point(number(), number());
    }

    /// A number with so few digits that both parts of the division are exact, and so is it.
    private double number() {
        if (!skipBlanks()) {
            throw new IllegalArgumentException("path data ends early");
        }
        int start = at;
        boolean negative = data.charAt(at) == '-';
        if (negative) {
            at++;
        }
        long digits = 0;
        long unit = 0;
        int count = 0;
        for (; at < data.length(); at++) {
            char next = data.charAt(at);
            if (next == '.' && unit == 0) {
                unit = 1;
            } else if (next >= '0' && next <= '9') {
                digits = 10 * digits + next - '0';
                unit *= 10;
                count++;
            } else {
                break;
            }
        }
        if (count == 0 || count > MOST_DIGITS) {
            throw new IllegalArgumentException("path data at " + start + ": no number");
        }
        double size = (double) digits / Math.max(1, unit);
        return negative ? -size : size;
    }

    private boolean skipBlanks() {
        while (at < data.length() && (data.charAt(at) == ' ' || data.charAt(at) == ',')) {
            at++;
        }
        return at < data.length();
    }
}
