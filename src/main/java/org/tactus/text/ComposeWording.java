package org.tactus.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.compose.Unmet;
import org.tactus.compose.Why;

/// The reasons of a composed session, in words: short and plain.
public final class ComposeWording {
    private static final int SECONDS_A_MINUTE = 60;

    private final Messages messages;
    private final Wording wording;
    private final ZoneNouns nouns;

    public ComposeWording(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.nouns = new ZoneNouns(messages);
    }

    /// Why a step is there: `Lower back: 4 min, you gave it 7 of 10`.
    public String reason(Why why) {
        var sentences = new ArrayList<String>();
        sentences.add(purpose(why.purpose()));
        why.notes().forEach(note -> sentences.add(note(note)));
        return messages.facts(sentences.toArray(String[]::new));
    }

    /// Why a spot gets no work of its own: `Shoulder blade, left: your own hands do not come
    /// there`.
    public String unmet(Unmet unmet) {
        return messages.get(
                "compose.unmet",
                wording.spot(unmet.spot()),
                messages.get("compose.unmet." + unmet.cause().id()));
    }

    /// All that is not met, one line for both sides of a zone.
    public List<String> unmet(List<Unmet> all) {
        var lines = new ArrayList<String>();
        for (var unmet : all) {
            boolean both =
                    unmet.spot().zone().paired()
                            && Spot.of(unmet.spot().zone()).stream()
                                    .allMatch(
                                            spot ->
                                                    all.contains(
                                                            new Unmet(
                                                                    spot,
                                                                    unmet.cause(),
                                                                    unmet.reasons())));
            var line =
                    both
                            ? messages.get(
                                    "compose.unmet",
                                    messages.name("zone", unmet.spot().zone()),
                                    messages.get("compose.unmet." + unmet.cause().id()))
                            : unmet(unmet);
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private String purpose(Why.Purpose purpose) {
        return switch (purpose) {
            case Why.Phase phase -> messages.get("compose.why." + phase.id());
            case Why.Wished(var zone, var score, var gets) ->
                    messages.get("compose.why.wished", zone(zone), minutes(gets), score);
            case Why.Focus(var zone, var score) ->
                    messages.get("compose.why.focus", zone(zone), score);
            case Why.Soothing _ -> messages.get("compose.why.soothing");
            case Why.Beside(var zone, var wished) ->
                    messages.get("compose.why.beside", zone(zone), nouns.named(wished));
            case Why.Spare(var zone) -> messages.get("compose.why.spare", zone(zone));
            case Why.Usual(var zone) -> messages.get("compose.why.usual", zone(zone));
        };
    }

    private String note(Why.Note note) {
        return switch (note) {
            case Why.Gentler _ -> messages.get("compose.why.gentler");
            case Why.Resting _ -> messages.get("compose.why.resting");
            case Why.LessSoreFirst(var side) ->
                    messages.get(
                            "compose.why.less-sore-first",
                            nouns.capital(messages.name("side", side)));
        };
    }

    private String minutes(Duration length) {
        long seconds = length.toSeconds();
        return seconds < SECONDS_A_MINUTE
                ? messages.get("compose.seconds", seconds)
                : messages.get(
                        "compose.minutes", (seconds + SECONDS_A_MINUTE / 2) / SECONDS_A_MINUTE);
    }

    private String zone(Zone zone) {
        return nouns.capital(nouns.bare(zone));
    }
}
