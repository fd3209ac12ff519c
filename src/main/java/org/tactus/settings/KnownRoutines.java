package org.tactus.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is remembered of routines, by their ids.
///
/// @param starred the newest star first
/// @param recent those played, the latest first
/// @param followed how often each was followed to its end
public record KnownRoutines(
        List<String> starred, List<String> recent, Map<String, Integer> followed) {
    private static final int RECENT_KEPT = 12;

    /// What a new person begins with.
    public static final KnownRoutines NONE = new KnownRoutines(List.of(), List.of(), Map.of());

    public KnownRoutines {
        starred = List.copyOf(starred);
        recent = List.copyOf(recent);
        followed = Map.copyOf(followed);
    }

    /// With the star of a routine set or taken away.
    public KnownRoutines withStar(String id, boolean star) {
        var changed = without(starred, id);
        if (star) {
            changed.addFirst(id);
        }
        return new KnownRoutines(changed, recent, followed);
    }

    /// With a routine played just now.
    public KnownRoutines withRecent(String id) {
        var changed = without(recent, id);
        changed.addFirst(id);
        return new KnownRoutines(
                starred, changed.subList(0, Math.min(changed.size(), RECENT_KEPT)), followed);
    }

    /// With a routine followed to its end once more.
    public KnownRoutines withFollowed(String id) {
        var changed = new HashMap<>(followed);
        changed.merge(id, 1, Integer::sum);
        return new KnownRoutines(starred, recent, changed);
    }

    /// With nothing of a routine that is gone.
    public KnownRoutines without(String id) {
        var others = new HashMap<>(followed);
        others.remove(id);
        return new KnownRoutines(without(starred, id), without(recent, id), others);
    }

    /// How often a routine was followed to its end.
    public int followed(String id) {
        return followed.getOrDefault(id, 0);
    }

    private static List<String> without(List<String> ids, String id) {
        var changed = new ArrayList<>(ids);
        changed.remove(id);
        return changed;
    }
}
