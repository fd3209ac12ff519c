package org.tactus.settings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.tactus.compose.Tool;
import org.tactus.compose.Wishes;
import org.tactus.routine.Audience;
import org.tactus.routine.Pressure;

/// What somebody wishes for again and again when a session is composed.
///
/// @param audience `PARTNER` or `SELF`
/// @param liked the firmest that is liked
/// @param tools what is at hand; hands always are
public record ComposeSettings(Audience audience, Pressure liked, Set<Tool> tools) {
    /// What a new person begins with.
    public static final ComposeSettings DEFAULT =
            new ComposeSettings(Audience.PARTNER, Wishes.USUALLY_LIKED, Set.of());

    public ComposeSettings {
        audience = audience == Audience.EITHER ? Audience.PARTNER : audience;
        liked = liked.atMost(Wishes.FIRMEST.level());
        var all = EnumSet.of(Tool.HANDS);
        all.addAll(tools);
        tools = Collections.unmodifiableSet(all);
    }
}
