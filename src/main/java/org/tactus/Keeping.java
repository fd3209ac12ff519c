package org.tactus;

import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;
import org.tactus.ui.feeling.AfterModel;

/// Keeps what is said after a session, at every change; tells when the last of it is on the disk.
final class Keeping implements Consumer<AfterModel.Said> {
    private final Memory memory;
    private final Entry entry;
    private final Supplier<OffsetDateTime> now;
    private BooleanProperty kept = new SimpleBooleanProperty();
    private long said;

    Keeping(Memory memory, Entry entry, Supplier<OffsetDateTime> now) {
        this.memory = memory;
        this.entry = entry;
        this.now = now;
    }

    /// Sets `kept` from now on.
    void tell(BooleanProperty kept) {
        this.kept = kept;
    }

    @Override
    public void accept(AfterModel.Said words) {
        said++;
        long mine = said;
        var felt =
                words.scores()
                        .map(scores -> entry.withAfter(new Feeling(now.get(), scores)))
                        .orElse(entry);
        var changed =
                felt.withOverall(words.overall())
                        .withHurting(words.hurting())
                        .withNote(words.note());
        memory.with(
                journal ->
                        journal.put(
                                changed,
                                written -> {
                                    memory.heed(written);
                                    if (mine == said) {
                                        kept.set(written.isSafe());
                                    }
                                }));
    }
}
