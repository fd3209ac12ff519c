package org.tactus.routine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All routines at one moment, bundled ones first, then the person's own by file name. It never
/// changes; when the folder does, there is another.
public final class Library {
    private final List<LibraryEntry> entries;
    private final Map<String, LibraryEntry.Good> byId;
    private final Set<String> bundled;
    private final boolean complete;

    private Library(
            List<LibraryEntry> entries,
            Map<String, LibraryEntry.Good> byId,
            Set<String> bundled,
            boolean complete) {
        this.entries = entries;
        this.byId = byId;
        this.bundled = bundled;
        this.complete = complete;
    }

    /// A library of what came with the application alone.
    public static Library of(List<LibraryEntry> bundled) {
        return of(bundled, List.of(), true);
    }

    /// Puts bundled and own files together. An own routine takes the place of a bundled one of its
    /// id.
    ///
    /// @param own in the order of their names, no two of one id, as [LibraryFolder] has them
    /// @param complete whether no more are still being read
    public static Library of(
            List<LibraryEntry> bundled, Collection<LibraryEntry> own, boolean complete) {
        var chosen = new LinkedHashMap<String, LibraryEntry.Good>();
        var broken = new ArrayList<LibraryEntry>();
        for (var entry : bundled) {
            switch (entry) {
                case LibraryEntry.Good good -> chosen.put(good.routine().id(), good);
                case LibraryEntry.Broken _ -> broken.add(entry);
            }
        }
        var bundledIds = Set.copyOf(chosen.keySet());
        var others = new ArrayList<LibraryEntry>(own.size());
        for (var entry : own) {
            boolean replaces =
                    entry instanceof LibraryEntry.Good good
                            && chosen.replace(good.routine().id(), good) != null;
            if (!replaces) {
                others.add(entry);
            }
        }
        var entries = new ArrayList<LibraryEntry>(chosen.size() + broken.size() + others.size());
        entries.addAll(chosen.values());
        entries.addAll(broken);
        entries.addAll(others);
        others.forEach(
                entry -> {
                    if (entry instanceof LibraryEntry.Good good) {
                        chosen.put(good.routine().id(), good);
                    }
                });
        return new Library(List.copyOf(entries), Map.copyOf(chosen), bundledIds, complete);
    }

    /// Every file, playable or not.
    public List<LibraryEntry> entries() {
        return entries;
    }

    /// The playable ones.
    public List<LibraryEntry.Good> routines() {
        return entries.stream()
                .filter(LibraryEntry.Good.class::isInstance)
                .map(LibraryEntry.Good.class::cast)
                .toList();
    }

    /// The others.
    public List<LibraryEntry.Broken> broken() {
        return entries.stream()
                .filter(LibraryEntry.Broken.class::isInstance)
                .map(LibraryEntry.Broken.class::cast)
                .toList();
    }

    public Optional<LibraryEntry.Good> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Whether no new routine can have this id: another has it, or there is a file of the name that
    /// its own would get.
    public boolean isTaken(String id) {
        var file = RoutineFiles.named(id);
        return byId.containsKey(id)
                || entries.stream().anyMatch(entry -> entry.source().equals(file));
    }

    /// Whether a routine with this id came with the application, also where an own one has taken
    /// its place.
    public boolean isBundled(String id) {
        return bundled.contains(id);
    }

    /// Whether no more files are still being read.
    public boolean isComplete() {
        return complete;
    }
}
