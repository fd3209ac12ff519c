package org.tactus.ui.bodymap;

import java.util.Collection;
import java.util.stream.Collectors;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;
import org.tactus.text.Messages;

/// What the body map says of itself, on screen and to a screen reader.
public final class BodyMapWords {
    private final Messages messages;

    public BodyMapWords(Messages messages) {
        this.messages = messages;
    }

    /// The zone and its side: "Shoulder blade, left".
    public String name(Spot spot) {
        String zone = messages.name("zone", spot.zone());
        return spot.side() == Side.MIDLINE
                ? zone
                : messages.get(
                        "bodymap.spot", zone, messages.name("bodymap.side.lower", spot.side()));
    }

    /// The name, and that it is not to be pressed where that is so.
    String hint(ZoneShape shape) {
        String name = name(shape.spot());
        return shape.zone().mayBePressed() ? name : messages.get("bodymap.no-press", name);
    }

    /// The name and whether it is picked: "Shoulder blade, left, selected".
    String spoken(ZoneShape shape, boolean picked) {
        return picked ? messages.get("bodymap.picked", hint(shape)) : hint(shape);
    }

    /// The whole map, with what is picked on it.
    String map(View view, Collection<Spot> picked) {
        String figure = messages.name("bodymap.view", view);
        return picked.isEmpty()
                ? figure
                : messages.get(
                        "bodymap.view.picked",
                        figure,
                        picked.stream().map(this::name).sorted().collect(Collectors.joining("; ")));
    }
}
