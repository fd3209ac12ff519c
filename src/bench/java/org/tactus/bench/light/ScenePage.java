package org.tactus.bench.light;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.body.ImplementShape;
import org.tactus.body.Relief;
import org.tactus.body.Tone;
import org.tactus.choreography.Choreography;
import org.tactus.choreography.Hand;
import org.tactus.session.Segment;
import org.tactus.session.Session;

/// The player's scene as a page for a browser: the same figure, zones, hands, poses and countdown,
/// drawn as SVG and driven by `requestAnimationFrame`. It is made the way that is cheapest for a
/// browser: what stands still is a picture of its own, and each hand is moved by a transform that
/// needs no new drawing.
final class ScenePage {
    private static final double POSES_A_SECOND = 30;
    /// Where the figure lies in the window, as in the application.
    private static final double FIGURE_WIDTH = 520;

    private static final double FIGURE_HEIGHT = 490;
    private static final Pattern TOKEN = Pattern.compile("(-tactus-[a-z0-9-]+): (#[0-9A-F]{6});");

    private final Body body = Body.load();
    private final Hands hands = Hands.load();
    private final Path template;
    private final Session session;
    private final Duration length;
    private final Map<String, String> colours = colours();

    /// @param template the page without what it shows
    /// @param session where the page begins
    /// @param length of what it plays, again and again
    ScenePage(Path template, Session session, Duration length) {
        this.template = template;
        this.session = session;
        this.length = length;
    }

    /// Writes the page.
    Path writeTo(Path folder) throws IOException {
        var page = folder.resolve("scene.html");
        var sprites = new LinkedHashMap<String, String>();
        var scenes = new ArrayList<String>();
        var end = session.position().plus(length);
        for (var segment : session.timeline().segments()) {
            if (segment.end().compareTo(session.position()) > 0
                    && segment.start().compareTo(end) < 0) {
                scenes.add(scene(segment, sprites));
            }
        }
        Files.writeString(
                page,
                Files.readString(template)
                        .replace("@BG@", colour("bg"))
                        .replace("@FG@", colour("fg"))
                        .replace("@ACCENT@", colour("accent"))
                        .replace("@BORDER@", colour("border"))
                        .replace("@BEGIN@", seconds(session.position()))
                        .replace("@LENGTH@", seconds(length))
                        .replace("@WHOLE@", seconds(session.timeline().length()))
                        .replace("@RATE@", Double.toString(POSES_A_SECOND))
                        .replace("@PRESSURES@", pressures())
                        .replace("@SPRITES@", String.join("\n", sprites.values()))
                        .replace("@SCENES@", String.join(",\n", scenes)));
        return page;
    }

    /// A segment: its figure as SVG, its poses as numbers.
    private String scene(Segment segment, Map<String, String> sprites) {
        var giver = session.timeline().routine().giver();
        var choreography = Choreography.of(body, hands, segment, giver);
        var first = choreography.at(Duration.ZERO);
        double scale =
                Math.min(
                        FIGURE_WIDTH / first.frame().width(),
                        FIGURE_HEIGHT / first.frame().height());
        double left = FIGURE_WIDTH / 2 - first.frame().centre().x() * scale;
        double top = FIGURE_HEIGHT / 2 - first.frame().centre().y() * scale;
        var poses = new ArrayList<String>();
        double seconds = segment.length().toNanos() / 1e9;
        for (int i = 0; i <= seconds * POSES_A_SECOND; i++) {
            var into = Duration.ofNanos(Math.round(i / POSES_A_SECOND * 1e9));
            var shown = choreography.at(into).hands();
            poses.add(
                    shown.stream()
                            .map(hand -> pose(hand, shown.indexOf(hand), scale, left, top, sprites))
                            .collect(Collectors.joining(",", "[", "]")));
        }
        return String.format(
                Locale.ROOT,
                "{start:%.3f,end:%.3f,clip:%s,svg:%s,poses:[%s]}",
                segment.start().toNanos() / 1e9,
                segment.end().toNanos() / 1e9,
                quoted(
                        String.format(
                                Locale.ROOT,
                                "<clipPath id='skin'><path transform='translate(%.2f %.2f)"
                                        + " scale(%.3f)' d='%s'/></clipPath>",
                                left,
                                top,
                                scale,
                                body.outline(first.view()))),
                quoted(figure(segment, choreography, scale, left, top)),
                String.join(",", poses));
    }

    private String pose(
            Hand hand,
            int place,
            double scale,
            double left,
            double top,
            Map<String, String> sprites) {
        double pixels = scale * Hands.UNIT;
        var sprite =
                String.format(
                        Locale.ROOT,
                        "%s-%s-%d-%.0f",
                        hand.implement(),
                        hand.mirrored() ? "left" : "right",
                        place,
                        pixels);
        sprites.computeIfAbsent(
                sprite, id -> sprite(id, hands.shape(hand.implement()), hand.mirrored(), pixels));
        return String.format(
                Locale.ROOT,
                "['%s',%.1f,%.1f,%.4f,%.4f,%.3f,%.3f,%.2f,%.2f,%.2f,%.2f]",
                sprite,
                hand.at().x() * scale + left,
                hand.at().y() * scale + top,
                hand.angle(),
                hand.scale(),
                hand.opacity(),
                hand.lift(),
                hand.pressure(),
                hand.anchor().x() * pixels * (hand.mirrored() ? -1 : 1),
                hand.anchor().y() * pixels,
                pixels);
    }

    /// The figure that stands still, with what is marked on it.
    private String figure(
            Segment segment, Choreography choreography, double scale, double left, double top) {
        var view = choreography.at(Duration.ZERO).view();
        var svg = new StringBuilder();
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<clipPath id='body'><path d='%s'/></clipPath>"
                                + "<g transform='translate(%.2f %.2f) scale(%.3f)'>",
                        body.outline(view),
                        left,
                        top,
                        scale));
        svg.append(path(body.outline(view), "fill='" + colour("skin") + "'"));
        svg.append("<g clip-path='url(#body)'>");
        svg.append(
                blurred(
                        tones(body.tones(view), Tone.Kind.SHADOW, colour("skin-shade"), 0.17),
                        0.0045));
        svg.append(
                blurred(
                        tones(body.tones(view), Tone.Kind.LIGHT, colour("skin-light"), 0.28),
                        0.0045));
        svg.append(blurred(lines(body.lines(view), colour("skin-furrow"), 0.45), 0.0013));
        svg.append("</g>");
        svg.append(
                path(
                        body.outline(view),
                        "fill='none' stroke-width='0.0018' stroke='" + colour("skin-line") + "'"));
        segment.pressure()
                .ifPresent(
                        pressure ->
                                choreography
                                        .zones(Duration.ZERO)
                                        .forEach(
                                                zone ->
                                                        svg.append(
                                                                path(
                                                                        zone.path(),
                                                                        "opacity='0.75' fill='"
                                                                                + colour(
                                                                                        "pressure-"
                                                                                                + pressure
                                                                                                        .level())
                                                                                + "'"))));
        choreography.routes().stream()
                .filter(route -> route.view() == view)
                .forEach(
                        route ->
                                svg.append(
                                        path(
                                                route.points().stream()
                                                        .map(
                                                                point ->
                                                                        String.format(
                                                                                Locale.ROOT,
                                                                                "%.5f %.5f",
                                                                                point.x(),
                                                                                point.y()))
                                                        .collect(Collectors.joining("L", "M", "")),
                                                "fill='none' stroke-width='0.0024'"
                                                        + " stroke-dasharray='0.006 0.007' stroke='"
                                                        + colour("path")
                                                        + "'")));
        return svg.append("</g>").toString();
    }

    /// A hand with its shadow and halo, each an element that the browser keeps as a picture.
    private String sprite(String id, ImplementShape shape, boolean mirrored, double pixels) {
        double side = 6 * pixels;
        var mirror = mirrored ? "-" : "";
        var open =
                String.format(
                        Locale.ROOT,
                        "<svg class='%%s' id='%%s-%s' width='%.0f' height='%.0f'"
                                + " viewBox='%.1f %.1f %.1f %.1f'><g transform='scale(%s%.3f %.3f)'>",
                        id,
                        side,
                        side,
                        -side / 2,
                        -side / 2,
                        side,
                        side,
                        mirror,
                        pixels,
                        pixels);
        var cast =
                open.formatted("cast", "cast")
                        + blurred(
                                path(shape.outline(), "fill='" + colour("hand-shadow") + "'"),
                                0.035)
                        + "</g></svg>";
        var hand =
                open.formatted("hand", "hand")
                        + "<clipPath id='clip-"
                        + id
                        + "'><path d='"
                        + shape.outline()
                        + "'/></clipPath>"
                        + path(shape.outline(), "fill='" + colour("hand") + "'")
                        + "<g clip-path='url(#clip-"
                        + id
                        + ")'>"
                        + blurred(
                                tones(shape.tones(), Tone.Kind.SHADOW, colour("hand-shade"), 0.22),
                                0.016)
                        + blurred(
                                tones(shape.tones(), Tone.Kind.LIGHT, colour("hand-light"), 0.55),
                                0.016)
                        + "</g>"
                        + lines(shape.lines(), colour("hand-line"), 0.4)
                        + path(
                                shape.edge(),
                                "fill='none' stroke-width='0.014' stroke='"
                                        + colour("hand-line")
                                        + "'")
                        + "</g></svg>";
        return cast + hand;
    }

    private static String tones(List<Tone> tones, Tone.Kind kind, String colour, double opacity) {
        return tones.stream()
                .filter(tone -> tone.kind() == kind)
                .map(
                        tone ->
                                path(
                                        tone.path(),
                                        String.format(
                                                Locale.ROOT,
                                                "fill='%s' opacity='%.2f'",
                                                colour,
                                                opacity)))
                .collect(Collectors.joining());
    }

    private static String lines(List<Relief> lines, String colour, double opacity) {
        return lines.stream()
                .map(
                        line ->
                                "<path d='%s' fill='%s' opacity='%s'/>"
                                        .formatted(line.path(), colour, opacity))
                .collect(Collectors.joining());
    }

    private static String path(String data, String attributes) {
        return "<path fill-rule='evenodd' d='" + data + "' " + attributes + "/>";
    }

    private static String blurred(String shapes, double deviation) {
        return String.format(
                Locale.ROOT,
                "<filter id='blur-%1$.4f'><feGaussianBlur stdDeviation='%1$.4f'/></filter>"
                        + "<g filter='url(#blur-%1$.4f)'>%2$s</g>",
                deviation,
                shapes);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "'").replace("\n", " ") + '"';
    }

    private String colour(String role) {
        return Objects.requireNonNull(colours.get("-tactus-" + role), role);
    }

    /// The day's colours, from the application's own sheet.
    private static Map<String, String> colours() {
        var found = new LinkedHashMap<String, String>();
        var tokens = TOKEN.matcher(resource("/org/tactus/ui/tokens.css"));
        while (tokens.find()) {
            found.putIfAbsent(tokens.group(1), tokens.group(2));
        }
        return found;
    }

    private String pressures() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(level -> "'" + colour("pressure-" + level) + "'")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(ScenePage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
