package org.tactus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Zone;
import org.tactus.compose.Move;
import org.tactus.compose.Phrases;
import org.tactus.compose.Tool;
import org.tactus.compose.Why;
import org.tactus.compose.Wishes;
import org.tactus.routine.Audience;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Technique;
import org.tactus.routine.Text;
import org.tactus.routine.Words;

/// What the steps of a composed session say.
public final class ComposePhrases implements Phrases {
    private static final int MOST_NAMED = 3;

    /// What is done differently with one's own hands.
    private static final List<Move> SELF =
            List.of(
                    Move.NECK_SQUEEZE,
                    Move.KNEADING,
                    Move.THUMBS_BESIDE_SPINE,
                    Move.GLIDE,
                    Move.THUMB_HOLD,
                    Move.FINGER_HOLD);

    /// The zones with something to beware of.
    private static final List<Zone> CAREFUL =
            List.of(
                    Zone.SKULL_BASE,
                    Zone.NECK_BACK,
                    Zone.SHOULDER_TOP,
                    Zone.BETWEEN_BLADES,
                    Zone.SHOULDER_BLADE,
                    Zone.MID_BACK,
                    Zone.SIDE_BACK,
                    Zone.LOWER_BACK,
                    Zone.FLANK,
                    Zone.SACRUM,
                    Zone.HIP_SIDE,
                    Zone.GLUTE,
                    Zone.THIGH_BACK,
                    Zone.CALF,
                    Zone.ANKLE_ACHILLES,
                    Zone.SOLE,
                    Zone.ARM_BACK,
                    Zone.TEMPLE,
                    Zone.JAW,
                    Zone.CHEEK,
                    Zone.CHEST,
                    Zone.ABDOMEN,
                    Zone.THIGH_FRONT,
                    Zone.THIGH_INNER,
                    Zone.KNEECAP,
                    Zone.SHIN_OUTER,
                    Zone.WRIST_INNER,
                    Zone.FINGERS,
                    Zone.SCALP);

    private final Messages messages;
    private final ZoneNouns nouns;

    public ComposePhrases(Messages messages) {
        this.messages = messages;
        this.nouns = new ZoneNouns(messages);
    }

    @Override
    public Text title(List<Zone> zones, Audience audience) {
        if (zones.isEmpty()) {
            return text("compose.title.usual." + audience.id());
        }
        var names = zones.stream().limit(MOST_NAMED).map(nouns::bare).toList();
        return Text.of(nouns.capital(nouns.and(names)));
    }

    @Override
    public Text summary(List<Zone> zones, Audience audience, int minutes) {
        return Text.of(messages.get("compose.summary." + audience.id(), minutes));
    }

    @Override
    public Text lubricant(Audience audience, Position position) {
        return text(
                audience == Audience.SELF || position == Position.SEATED
                        ? "compose.lubricant.clothed"
                        : "compose.lubricant.oil");
    }

    @Override
    public List<Text> needs(Wishes wishes, Position position) {
        var needs = new ArrayList<Text>();
        needs.add(text("compose.needs." + position.id()));
        for (var tool : wishes.tools()) {
            if (tool == Tool.BALL || tool == Tool.ROLLER || tool == Tool.DEVICE) {
                needs.add(text("compose.needs." + tool.id()));
            }
        }
        return needs;
    }

    @Override
    public Words phase(Why.Phase phase, Audience audience, Position position) {
        var family =
                switch (phase) {
                    case SETTLE, TURN ->
                            "compose.phase."
                                    + phase.id()
                                    + "."
                                    + audience.id()
                                    + "."
                                    + position.id();
                    case CLOSE, REST -> "compose.phase." + phase.id() + "." + audience.id();
                    case QUESTION -> "compose.phase." + phase.id();
                    case BREATHE, ARRIVE, SPREAD, WARM_UP, LONG_GLIDES, FEATHER, LEAVE ->
                            throw new IllegalArgumentException(phase.id());
                };
        Optional<Text> title =
                phase == Why.Phase.TURN
                        ? Optional.of(text("compose.phase.turn.title." + position.id()))
                        : Optional.empty();
        return new Words(
                title,
                Optional.of(text(family)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Words breathing(BreathPattern pattern, Audience audience) {
        var key = pattern.isNatural() ? "compose.breathe.natural" : "compose.breathe.calm";
        return new Words(
                Optional.empty(),
                Optional.of(text(key)),
                Optional.empty(),
                Optional.of(text("compose.breathe.mind")),
                Optional.empty());
    }

    @Override
    public Words doing(Move move, Zone zone, Audience audience) {
        var key = "compose.do." + move.id();
        boolean own = audience == Audience.SELF && SELF.contains(move);
        return words(
                move, own ? key + ".self" : key, key + ".say", nouns.named(zone), List.of(zone));
    }

    @Override
    public Words joining(Move move, Why.Phase phase, List<Zone> zones, Audience audience) {
        var key = "compose.do." + move.id() + "." + phase.id();
        var where =
                move == Move.RESTING
                        ? nouns.and(zones.stream().map(nouns::resting).toList())
                        : along(zones);
        return words(move, key, key + ".say", where, zones);
    }

    @Override
    public Words soothing(Move move, Zone zone, Audience audience) {
        var key = "compose.do." + move.id() + ".soothing";
        return words(move, key, key + ".say", along(List.of(zone)), List.of(zone));
    }

    private Words words(Move move, String text, String say, String where, List<Zone> zones) {
        return new Words(
                Optional.empty(),
                Optional.of(Text.of(messages.get(text, where))),
                Optional.of(Text.of(messages.get(say, where))),
                caution(move, zones),
                feel(move));
    }

    private Optional<Text> caution(Move move, List<Zone> zones) {
        if (move == Move.RESTING) {
            return Optional.empty();
        }
        if (move.with() == Implement.BALL) {
            return Optional.of(text("compose.mind.ball"));
        }
        return zones.stream()
                .filter(CAREFUL::contains)
                .findFirst()
                .map(zone -> text("compose.mind." + zone.id()));
    }

    private Optional<Text> feel(Move move) {
        return move.technique() == Technique.POINT_HOLD
                ? Optional.of(text("compose.feel.hold"))
                : Optional.empty();
    }

    @Override
    public Text breath(Move move) {
        return text(
                switch (move.technique()) {
                    case STILL_TOUCH, MYOFASCIAL_HOLD -> "compose.breath.follow";
                    case EFFLEURAGE, STRIPPING -> "compose.breath.glide";
                    case COMPRESSION, POINT_HOLD -> "compose.breath.press";
                    case CIRCLE_EFFLEURAGE,
                            KNEADING,
                            WRINGING,
                            SKIN_ROLLING,
                            CIRCLE_FRICTION,
                            CROSS_FRICTION,
                            TAPOTEMENT,
                            VIBRATION,
                            SHAKING,
                            ROCKING,
                            FEATHERING,
                            ROLLING,
                            DEVICE_GLIDE ->
                            "compose.breath.natural";
                });
    }

    /// `over the calf`; of a chain `from the calf to the back of the thigh`.
    private String along(List<Zone> zones) {
        var first = nouns.named(zones.getFirst());
        return zones.size() == 1
                ? messages.get("compose.over", first)
                : messages.get("compose.chain", first, nouns.named(zones.getLast()));
    }

    private Text text(String key) {
        return Text.of(messages.get(key));
    }
}
