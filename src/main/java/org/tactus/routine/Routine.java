package org.tactus.routine;

import java.util.List;
import java.util.Optional;

/// A massage session as it is written down.
///
/// @param id unique in a library: `[a-z0-9-]{1,64}`
/// @param giver where the giver stands
/// @param needs what to have at hand
/// @param sources where its facts come from
public record Routine(
        String id,
        Text title,
        Optional<Text> summary,
        Audience audience,
        Position position,
        Giver giver,
        Optional<Text> lubricant,
        List<Text> needs,
        List<String> tags,
        List<String> sources,
        List<Step> steps) {

    /// The tag that asks for no chimes, no prompts and no tapping.
    public static final String WIND_DOWN = "wind-down";

    public Routine {
        needs = List.copyOf(needs);
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
    }

    /// The same under another id and title.
    public Routine named(String newId, Text newTitle) {
        return new Routine(
                newId, newTitle, summary, audience, position, giver, lubricant, needs, tags,
                sources, steps);
    }

    /// The same with other steps.
    public Routine with(List<Step> others) {
        return new Routine(
                id, title, summary, audience, position, giver, lubricant, needs, tags, sources,
                others);
    }

    /// Whether it leads to sleep.
    public boolean isWindDown() {
        return tags.contains(WIND_DOWN);
    }
}
