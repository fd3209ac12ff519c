package org.tactus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every pair of colours that meets on screen stands apart as WCAG 2.2 asks (1.4.3, 1.4.11), by day
/// and by night.
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final Pattern TOKEN = Pattern.compile("(-tactus-[a-z0-9-]+):\\s*([^;]+);");

    @ParameterizedTest
    @CsvSource({
        "fg, bg",
        "fg, bg-raised",
        "fg, bg-sunken",
        "fg, accent-muted",
        "fg, calm-muted",
        "fg, border",
        "fg-muted, bg",
        "fg-muted, bg-raised",
        "fg-muted, bg-sunken",
        "accent, bg",
        "accent, bg-raised",
        "on-accent, accent",
        "on-accent, accent-hover",
        "calm, bg",
        "calm, bg-raised",
        "on-calm, calm",
        "on-calm, calm-hover",
        "warning, bg",
        "warning, bg-raised",
        "warning, warning-muted",
        "fg, warning-muted",
        "danger, bg",
        "danger, bg-raised",
        "danger, danger-muted",
        "on-danger, danger",
        "bg, fg-muted",
        "fg, danger-muted",
        "label, skin"
    })
    void textCanBeRead(String text, String surface) {
        assertContrast(TEXT, text, surface);
    }

    @ParameterizedTest
    @CsvSource({
        "accent, accent-muted",
        "calm, calm-muted",
        "border-strong, bg",
        "border-strong, bg-raised",
        "accent, border",
        "calm, border",
        "pressure-line, bg",
        "pressure-line, bg-raised",
        "skin-line, bg",
        "skin-line, bg-raised",
        "hatch, skin",
        "path-casing, path",
        "picked-line, skin",
        "tint-clay, bg",
        "tint-clay, bg-raised",
        "tint-sage, bg",
        "tint-sage, bg-raised",
        "tint-ochre, bg",
        "tint-ochre, bg-raised",
        "tint-plum, bg",
        "tint-plum, bg-raised",
        "tint-slate, bg",
        "tint-slate, bg-raised",
        "tint-rose, bg",
        "tint-rose, bg-raised",
        "tint-moss, bg",
        "tint-moss, bg-raised",
        "tint-sand, bg",
        "tint-sand, bg-raised",
        "hand-line, hand",
        "hand-line, roller",
        "hand-line, ball",
        "hand-line, device"
    })
    void graphicsStandOut(String graphic, String surface) {
        assertContrast(GRAPHICS, graphic, surface);
    }

    @Test
    void nightNamesNothingThatDayDoesNot() throws IOException {
        var day = day();
        var night = night();
        night.keySet()
                .forEach(
                        token ->
                                assertTrue(
                                        day.containsKey(token),
                                        () -> token + " has no colour by day"));
        assertEquals(day.keySet(), night.keySet());
    }

    private static void assertContrast(double least, String front, String behind) {
        try {
            for (var scheme : Map.of("day", day(), "night", night()).entrySet()) {
                double found =
                        contrast(
                                colour(scheme.getValue(), front),
                                colour(scheme.getValue(), behind));
                assertTrue(
                        found >= least,
                        () ->
                                String.format(
                                        Locale.ROOT,
                                        "%s: %s on %s is %.2f, needs %.1f",
                                        scheme.getKey(),
                                        front,
                                        behind,
                                        found,
                                        least));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> day() throws IOException {
        return tokens(sheet().replaceAll("(?s)@media.*?\\n}", ""));
    }

    private static Map<String, String> night() throws IOException {
        var sheet = sheet();
        var all = new HashMap<>(day());
        all.putAll(tokens(sheet.substring(sheet.indexOf("@media"))));
        return all;
    }

    private static String sheet() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ContrastTest.class.getResourceAsStream("tokens.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> tokens(String css) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(css).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static Color colour(Map<String, String> tokens, String role) {
        String value = Objects.requireNonNull(tokens.get("-tactus-" + role), role);
        return value.startsWith("-tactus-")
                ? colour(tokens, value.substring("-tactus-".length()))
                : Color.web(value);
    }

    /// The contrast ratio of WCAG: 1 for equal colours, 21 for black on white.
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
