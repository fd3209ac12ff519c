package org.tactus.body;

import java.util.ArrayList;
import java.util.List;

/// Reads the SVG path data that the figure is kept in; built for speed, since it runs at every
/// start.
final class PathParser {
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

    private double number() {
        if (!skipBlanks()) {
            throw new IllegalArgumentException("path data ends early");
        }
        int start = at;
        if (data.charAt(at) == '-') {
            at++;
        }
        while (at < data.length()
                && (Character.isDigit(data.charAt(at)) || data.charAt(at) == '.')) {
            at++;
        }
        try {
            return Double.parseDouble(data.substring(start, at));
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException("path data at " + start + ": no number", notOne);
        }
    }

    private boolean skipBlanks() {
        while (at < data.length() && (data.charAt(at) == ' ' || data.charAt(at) == ',')) {
            at++;
        }
        return at < data.length();
    }
}
