package org.tactus.routine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All routines at one moment, bundled ones first, then the person's own by file name. It never
/// changes; when the folder does, there is another.
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

    /// Puts bundled and own files together. An own routine takes the place of a bundled one of its
    /// id.
    ///
    /// @param own in the order of their names, no two of one id, as [LibraryFolder] has them
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
        var others = new ArrayList<Entry>(own.size());
        for (var entry : own) {
            boolean replaces =
                    entry instanceof Entry.Good good
                            && chosen.replace(good.routine().id(), good) != null;
            if (!replaces) {
                others.add(entry);
            }
        }
        var entries = new ArrayList<Entry>(chosen.size() + broken.size() + others.size());
        entries.addAll(chosen.values());
        entries.addAll(broken);
        entries.addAll(others);
        others.forEach(
                entry -> {
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
}
