package org.tactus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tactus.routine.draft.DraftFolder;
import org.tactus.routine.draft.Unfinished;
import org.tactus.ui.Background;

/// Keeps drafts in the background, as they are typed. What was asked for last is what is there in
/// the end, in whatever order the work is done; of changes that come faster than the disk, only the
/// latest is written.
final class DraftKeeper {
    private final DraftFolder folder;
    private final Background background;
    private final Runnable failed;
    /// What is to be done with each draft: kept so, or forgotten. Guarded by this map itself.
    private final Map<String, Optional<Unfinished>> wanted = new HashMap<>();

    /// @param failed told, on the screen's thread, when a draft could not be kept
    DraftKeeper(DraftFolder folder, Background background, Runnable failed) {
        this.folder = folder;
        this.background = background;
        this.failed = failed;
    }

    void keep(Unfinished draft) {
        ask(draft.key(), Optional.of(draft));
    }

    void forget(String key) {
        ask(key, Optional.empty());
    }

    /// Hands over all that are kept, the one that was changed last first.
    void all(Consumer<List<Unfinished>> then) {
        background.run(
                () -> {
                    synchronized (folder) {
                        carryOut();
                        return folder.all();
                    }
                },
                then);
    }

    /// Keeps aside those that are damaged, and hands over where they are now.
    void keepDamagedAside(Consumer<DraftFolder.Damaged> then) {
        background.run(
                () -> {
                    synchronized (folder) {
                        return folder.keepDamagedAside();
                    }
                },
                then);
    }

    private void ask(String key, Optional<Unfinished> draft) {
        synchronized (wanted) {
            wanted.put(key, draft);
        }
        background.run(
                () -> {
                    synchronized (folder) {
                        return carryOut();
                    }
                },
                done -> {
                    if (!done) {
                        failed.run();
                    }
                });
    }

    /// Does what is asked for now. Answers whether all of it worked.
    private boolean carryOut() {
        Map<String, Optional<Unfinished>> now;
        synchronized (wanted) {
            now = Map.copyOf(wanted);
            wanted.clear();
        }
        boolean done = true;
        for (var draft : now.entrySet()) {
            if (draft.getValue().isPresent()) {
                done &= folder.keep(draft.getValue().get());
            } else {
                folder.forget(draft.getKey());
            }
        }
        return done;
    }
}
