package org.tactus.compose;

import java.util.List;
import org.tactus.routine.Audience;
import org.tactus.routine.BreathPattern;

/// The arc that every session has, in seconds, and what it leaves for work. Its shares of the time
/// are those of the field; they depend on the time and on the places, never on a score, so that a
/// higher score can only gain.
final class Arc {
    private static final int LONGEST_STROKE = 240;
    private static final int LONGEST_REST = 300;
    private static final int LONGEST_CLOSE = 300;
    private static final int LONGEST_BREATHING = 600;
    private static final int FEATHERED_FROM = 8 * 60;

    /// The breathing that is offered.
    static final BreathPattern PATTERN = BreathPattern.known().getFirst();

    private static final int BREATH = (int) PATTERN.cycle().toSeconds();

    private final int total;
    private final List<Bout> bouts;
    int settle;
    int breathe;
    int arrive;
    final int[] warm;
    int question;
    final int[] finish;
    int feather;
    int leave;
    int close;
    int rest = 0;

    Arc(int total, List<Bout> bouts, Audience audience, boolean touches) {
        this.total = total;
        this.bouts = bouts;
        this.warm = new int[bouts.size()];
        this.finish = new int[bouts.size()];
        boolean byPartner = touches && audience == Audience.PARTNER;
        settle = share(4, 15, 90);
        breathe = Math.max(1, share(11, 2, 60) * 10 / 20 / BREATH) * BREATH;
        arrive = byPartner ? share(3, 10, 60) : 0;
        question = byPartner ? (total < 300 ? 10 : 20) : 0;
        leave = byPartner ? share(3, 10, 60) : 0;
        close = share(4, 15, 240);
        feather = byPartner && total >= FEATHERED_FROM ? share(2, 15, 60) : 0;
        int places = bouts.stream().mapToInt(bout -> bout.places().size()).sum();
        for (int i = 0; i < bouts.size(); i++) {
            var bout = bouts.get(i);
            if (bout.glides()) {
                int part = bout.places().size();
                warm[i] = even(Math.clamp(total * 20L * part / places / 100, 16, mostWarm(bout)));
                finish[i] = even(Math.clamp(total * 6L * part / places / 100, 12, 180));
            }
        }
    }

    private int share(int hundredths, int least, int most) {
        return Math.clamp((long) total * hundredths / 100, least, most);
    }

    private static int mostWarm(Bout bout) {
        return bout.area() == Area.BACK ? 2 * LONGEST_STROKE : LONGEST_STROKE;
    }

    private static int even(int seconds) {
        return seconds / 2 * 2;
    }

    /// The seconds that are left for work on places.
    int left() {
        int used = settle + breathe + arrive + question + feather + leave + close + rest;
        for (int i = 0; i < bouts.size(); i++) {
            used += warm[i] + finish[i];
        }
        return total - used;
    }

    /// Takes `seconds` that no place can take.
    void stretch(int seconds) {
        int left = seconds;
        int closing = Math.min(left, LONGEST_CLOSE - close);
        close += closing;
        left -= closing;
        int breaths = Math.min(left, LONGEST_BREATHING - breathe) / BREATH;
        breathe += breaths * BREATH;
        rest = left - breaths * BREATH;
        if (rest > 0 && rest < 30) {
            close -= 30 - rest;
            rest = 30;
        }
    }

    /// The seconds of each rest, each as long as a rest may be at most.
    int[] rests() {
        int count = (rest + LONGEST_REST - 1) / LONGEST_REST;
        var rests = new int[count];
        for (int i = 0; i < count; i++) {
            rests[i] = rest * (i + 1) / count - rest * i / count;
        }
        return rests;
    }
}
