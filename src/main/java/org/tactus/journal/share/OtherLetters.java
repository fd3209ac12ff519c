package org.tactus.journal.share;

import org.tactus.body.PathData;

/// Letters that the report's own typeface lacks, drawn with what this system has.
public interface OtherLetters {
    /// A system that has none.
    OtherLetters NONE =
            new OtherLetters() {
                @Override
                public boolean has(int codePoint) {
                    return false;
                }

                @Override
                public double width(String text) {
                    return 0;
                }

                @Override
                public PathData outline(String text) {
                    return PathData.parse("");
                }
            };

    /// Whether a character can be drawn.
    boolean has(int codePoint);

    /// How wide a text is, in sizes.
    double width(String text);

    /// The outline of a text, its letters joined and ordered as its script wants them, in sizes; it
    /// begins at 0 and stands on 0, with y downwards.
    PathData outline(String text);
}
