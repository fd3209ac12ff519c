package org.tactus.text;

import org.tactus.routine.BreathPattern;
import org.tactus.routine.Position;
import org.tactus.routine.Technique;
import org.tactus.routine.Text;
import org.tactus.safety.Phrases;

/// What a step says that was changed for someone's safety.
public record Instead(Messages messages) implements Phrases {
    @Override
    public Text doing(Technique technique) {
        return Text.of(messages.get("technique." + technique.id() + ".what"));
    }

    @Override
    public Text breathing(BreathPattern pattern) {
        return Text.of(
                pattern.isNatural()
                        ? messages.get("adapt.breathe.natural")
                        : messages.get(
                                "adapt.breathe.paced",
                                messages.get("pattern." + pattern.name() + ".phases")));
    }

    @Override
    public Text lying(Position position) {
        return Text.of(
                position == Position.SIDE_LYING
                        ? messages.get("adapt.lie.side-lying")
                        : messages.get("adapt.lie", messages.name("position", position)));
    }
}
