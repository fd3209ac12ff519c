package org.tactus.journal.share;

/// The colours of the report: those of the window by day, on white paper.
enum Ink {
    PAPER(0xFFFFFF),
    TEXT(0x2B2621),
    MUTED(0x6B6158),
    BORDER(0xE3DACD),
    CLAY(0xA8502F),
    SAGE(0x426B5A),
    SKIN(0xF3E8DC),
    OUTLINE(0xB79F88),
    HEAT_1(0xF3CDB0),
    HEAT_2(0xEBA884),
    HEAT_3(0xDB7F5C),
    HEAT_4(0xBF5340),
    HEAT_5(0x8E2F2E);

    private static final Ink[] HEAT = {HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5};

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /// The deeper, the sorer.
    ///
    /// @param score from 0 to 10
    static Ink heat(double score) {
        return HEAT[Math.clamp((int) Math.ceil(score / 2) - 1, 0, HEAT.length - 1)];
    }

    /// The ink that can be read on this one.
    Ink over() {
        return this == HEAT_4 || this == HEAT_5 ? PAPER : TEXT;
    }

    float red() {
        return (rgb >> 16 & 0xFF) / 255f;
    }

    float green() {
        return (rgb >> 8 & 0xFF) / 255f;
    }

    float blue() {
        return (rgb & 0xFF) / 255f;
    }
}
