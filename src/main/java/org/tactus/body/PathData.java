package org.tactus.body;

import java.util.ArrayList;
import java.util.List;

/// A drawn path: moves, straight lines and cubic Bézier curves, read from and written as SVG path
/// data with absolute `M`, `L`, `C` and `Z`.
///
/// @param segments a move first; each begins where the one before it ends
public record PathData(List<Segment> segments) {

    /// One element of a path.
    public sealed interface Segment {}

    /// Begins a subpath.
    public record Move(Point to) implements Segment {}

    /// A straight edge.
    public record Line(Point to) implements Segment {}

    /// A cubic Bézier curve.
    ///
    /// @param out the control point beside where it begins
    /// @param in the control point beside where it ends
    public record Curve(Point out, Point in, Point to) implements Segment {}

    /// Back to where the subpath began.
    public record Close() implements Segment {}

    /// Into how many straight edges a curve is cut: at the size of a screen none of them shows.
    private static final int EDGES = 8;

    public PathData {
        segments = List.copyOf(segments);
    }

    /// Reads SVG path data.
    ///
    /// @throws IllegalArgumentException where it holds anything else
    public static PathData parse(String data) {
        return new PathData(new PathParser(data).segments());
    }

    /// The same path on the other half of the body.
    public PathData mirrored() {
        return new PathData(segments.stream().map(PathData::mirrored).toList());
    }

    private static Segment mirrored(Segment segment) {
        return switch (segment) {
            case Move(var to) -> new Move(to.mirrored());
            case Line(var to) -> new Line(to.mirrored());
            case Curve(var out, var in, var to) ->
                    new Curve(out.mirrored(), in.mirrored(), to.mirrored());
            case Close close -> close;
        };
    }

    /// Its subpaths as chains of points, curves cut into short straight edges.
    public List<List<Point>> flattened() {
        var chains = new ArrayList<List<Point>>();
        var chain = new ArrayList<Point>();
        for (var segment : segments) {
            switch (segment) {
                case Move(var to) -> {
                    if (chain.size() > 1) {
                        chains.add(List.copyOf(chain));
                    }
                    chain.clear();
                    chain.add(to);
                }
                case Line(var to) -> chain.add(to);
                case Curve curve -> flatten(chain, curve);
                case Close _ -> {}
            }
        }
        if (chain.size() > 1) {
            chains.add(List.copyOf(chain));
        }
        return List.copyOf(chains);
    }

    private static void flatten(List<Point> chain, Curve curve) {
        var from = chain.getLast();
        for (int i = 1; i <= EDGES; i++) {
            double t = (double) i / EDGES;
            var ahead = curve.out().mix(curve.in(), t);
            var first = from.mix(curve.out(), t).mix(ahead, t);
            var second = ahead.mix(curve.in().mix(curve.to(), t), t);
            chain.add(first.mix(second, t));
        }
    }

    /// The path as SVG path data.
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var segment : segments) {
            switch (segment) {
                case Move(var to) -> write(text.append('M'), to);
                case Line(var to) -> write(text.append('L'), to);
                case Curve(var out, var in, var to) -> {
                    write(text.append('C'), out);
                    write(text.append(' '), in);
                    write(text.append(' '), to);
                }
                case Close _ -> text.append('Z');
            }
        }
        return text.toString();
    }

    private static void write(StringBuilder text, Point point) {
        number(text, point.x());
        text.append(' ');
        number(text, point.y());
    }

    /// With five decimals: a hundredth of a pixel on a figure a thousand pixels high.
    private static void number(StringBuilder text, double value) {
        long scaled = Math.round(value * 100_000);
        if (scaled < 0) {
            text.append('-');
        }
        long whole = Math.abs(scaled);
        text.append(whole / 100_000).append('.');
        var decimals = Long.toString(100_000 + whole % 100_000);
        text.append(decimals, 1, decimals.length());
    }
}
