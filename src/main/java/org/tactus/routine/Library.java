package org.tactus.routine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All routines at one moment, bundled ones first, then the person's own by file name. It never changes;
/// when the folder does, there is another.
public final class Library {
    private final List<Entry> entries;
    private final Map<String, Entry.Good> byId;
    private final boolean complete;

    private Library(List<Entry> entries, Map<String, Entry.Good> byId, boolean complete) {
        this.entries = entries;
        this.byId = byId;
        this.complete = complete;
    }

    /// A library of what came with the application alone.
    public static Library of(List<Entry> bundled) {
        return of(bundled, List.of(), true);
    }

    /// Puts bundled and own files together. An own routine takes the place of a bundled one of its id; of
    /// two own ones with one id, the second is a problem.
    ///
    /// @param own in the order of their names
    /// @param complete whether no more are still being read
    public static Library of(List<Entry> bundled, Collection<Entry> own, boolean complete) {
        var chosen = new LinkedHashMap<String, Entry.Good>();
        var broken = new ArrayList<Entry>();
        for (var entry : bundled) {
            switch (entry) {
                case Entry.Good good -> chosen.put(good.routine().id(), good);
                case Entry.Broken _ -> broken.add(entry);
            }
        }
        var taken = new HashMap<String, String>();
        var others = new ArrayList<Entry>(own.size());
        for (var entry : own) {
            var id = entry instanceof Entry.Good good ? good.routine().id() : "";
            var first = id.isEmpty() ? null : taken.putIfAbsent(id, entry.source());
            if (first != null) {
                others.add(new Entry.Broken(entry.source(), List.of(twice(id, first))));
                continue;
            }
            boolean replaces = entry instanceof Entry.Good good && chosen.replace(id, good) != null;
            if (!replaces) {
                others.add(entry);
            }
        }
        var entries = new ArrayList<Entry>(chosen.size() + broken.size() + others.size());
        entries.addAll(chosen.values());
        entries.addAll(broken);
        entries.addAll(others);
        others.forEach(entry -> {
            if (entry instanceof Entry.Good good) {
                chosen.put(good.routine().id(), good);
            }
        });
        return new Library(List.copyOf(entries), Map.copyOf(chosen), complete);
    }

    /// Every file, playable or not.
    public List<Entry> entries() {
        return entries;
    }

    /// The playable ones.
    public List<Entry.Good> routines() {
        return entries.stream()
                .filter(Entry.Good.class::isInstance)
                .map(Entry.Good.class::cast)
                .toList();
    }

    /// The others.
    public List<Entry.Broken> broken() {
        return entries.stream()
                .filter(Entry.Broken.class::isInstance)
                .map(Entry.Broken.class::cast)
                .toList();
    }

    public Optional<Entry.Good> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Whether no more files are still being read.
    public boolean isComplete() {
        return complete;
    }

    private static Problem twice(String id, String first) {
        var message = Shown.quoted(id) + " is already the id of " + Shown.plain(first);
        return new Problem(Severity.ERROR, Place.START, "id", "duplicate-id", message);
    }
}
