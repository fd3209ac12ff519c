package org.tactus.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.safety.Adapted;
import org.tactus.safety.Change;
import org.tactus.safety.Reason;
import org.tactus.session.Segment;

/// What was changed in a routine, in words: short, plain, without a diagnosis.
public final class ChangeWording {
    private static final long SECONDS_A_MINUTE = 60;

    private final Messages messages;
    private final Wording wording;

    public ChangeWording(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /// How much is gone: `2 steps skipped, now 16 min`; empty where the routine is as long as it
    /// was.
    public Optional<String> summary(Adapted adapted) {
        long skipped = adapted.changes().stream().filter(ChangeWording::skips).count();
        long now = minutes(adapted.after());
        if (skipped > 0) {
            return Optional.of(messages.get("adapt.summary", skipped, now));
        }
        return now == minutes(adapted.before())
                ? Optional.empty()
                : Optional.of(messages.get("adapt.now", now));
    }

    /// Everything that is different, a line each, what is left out first.
    public List<String> lines(Adapted adapted) {
        return lines(adapted.changes());
    }

    /// What is different about the step that is played: `gentler today`.
    public List<String> lines(Adapted adapted, Segment segment) {
        return lines(adapted.at(segment.path()));
    }

    private List<String> lines(List<Change> changes) {
        var lines = new ArrayList<>(leftOut(changes));
        var others = new LinkedHashSet<String>();
        changes.forEach(change -> line(change).ifPresent(others::add));
        lines.addAll(others);
        return lines;
    }

    /// One line for all spots that are left out for the same reason.
    private List<String> leftOut(List<Change> changes) {
        Map<String, Set<String>> spots = new LinkedHashMap<>();
        for (var change : changes) {
            if (change instanceof Change.LeftOut leftOut && !leftOut.spots().isEmpty()) {
                var why = why(leftOut.reasons());
                var listed = spots.computeIfAbsent(why, _ -> new LinkedHashSet<>());
                leftOut.spots().forEach(spot -> listed.add(spot(spot, leftOut.spots())));
            }
        }
        return spots.entrySet().stream()
                .map(
                        entry ->
                                sentence(
                                        messages.get(
                                                "adapt.left-out",
                                                messages.list(entry.getValue()),
                                                entry.getKey())))
                .toList();
    }

    private Optional<String> line(Change change) {
        var why = why(change.reasons());
        return switch (change) {
            case Change.LeftOut leftOut ->
                    leftOut.spots().isEmpty()
                            ? Optional.of(
                                    sentence(
                                            messages.get(
                                                    "adapt.left-out",
                                                    wording.technique(leftOut.step()),
                                                    why)))
                            : Optional.empty();
            case Change.NotNeeded _ -> Optional.empty();
            case Change.Gentler _ -> Optional.of(messages.get("adapt.gentler", why));
            case Change.OtherTechnique other ->
                    Optional.of(
                            instead(
                                    messages.name("technique", other.to()),
                                    wording.technique(other.step()),
                                    why));
            case Change.OtherTool other ->
                    Optional.of(
                            instead(
                                    messages.name("implement", other.to()),
                                    wording.implement(other.step()),
                                    why));
            case Change.OtherPosition other ->
                    Optional.of(
                            instead(
                                    messages.name("position", other.to()),
                                    messages.name("position", other.from()),
                                    why));
            case Change.OtherBreathing other ->
                    Optional.of(
                            instead(
                                    wording.pattern(other.to()),
                                    wording.pattern(other.step().pattern()),
                                    why));
        };
    }

    private String instead(String now, String before, String why) {
        return sentence(messages.get("adapt.instead", now, messages.within(before), why));
    }

    /// `left calf`; both sides of a zone have one name.
    private String spot(Spot spot, Set<Spot> all) {
        var zone = messages.within(messages.name("zone", spot.zone()));
        boolean both = all.containsAll(Spot.of(spot.zone()));
        return both || spot.side() == Side.MIDLINE
                ? zone
                : messages.get("adapt.spot", messages.name("side", spot.side()), zone);
    }

    /// Why something is different: `because of what you said about pregnancy`. What was answered is
    /// named by its subject alone, found from the question: never a disease.
    public String why(Set<Reason> reasons) {
        var subjects = new LinkedHashSet<String>();
        var others = new LinkedHashSet<String>();
        for (var reason : reasons) {
            switch (reason) {
                case Reason.Answered(var question) ->
                        subjects.add(messages.get("adapt.about." + question));
                case Reason.Tapped _ -> others.add(messages.get("adapt.reason.tapped"));
                case Reason.Preference preference ->
                        others.add(
                                messages.get(
                                        switch (preference) {
                                            case LIGHTER -> "adapt.reason.lighter";
                                            case UNWANTED -> "adapt.reason.unwanted";
                                        }));
            }
        }
        var all = new ArrayList<String>();
        if (!subjects.isEmpty()) {
            all.add(messages.get("adapt.reason.answered", messages.list(subjects)));
        }
        all.addAll(others);
        return messages.list(all);
    }

    private static boolean skips(Change change) {
        return change instanceof Change.NotNeeded
                || (change instanceof Change.LeftOut leftOut && leftOut.whole());
    }

    private static long minutes(Duration length) {
        return Math.max(1, (length.toSeconds() + SECONDS_A_MINUTE / 2) / SECONDS_A_MINUTE);
    }

    private String sentence(String text) {
        return text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    private Locale locale() {
        return messages.locale();
    }
}
