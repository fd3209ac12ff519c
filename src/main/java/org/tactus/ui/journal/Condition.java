package org.tactus.ui.journal;

import java.nio.file.Path;
import org.tactus.journal.Opened;

/// What has to be said of the journal itself.
public sealed interface Condition {

    /// Nothing.
    record Fine() implements Condition {}

    /// It was damaged, and goes on with what could be read.
    ///
    /// @param keptAs the damaged file
    record Recovered(Path keptAs, int people, int sessions) implements Condition {}

    /// Another Tactus writes there.
    record OpenElsewhere() implements Condition {}

    /// A later version has written it.
    record Newer() implements Condition {}

    /// Nothing can be kept.
    record Unusable(Opened.Reason reason) implements Condition {}

    static Condition of(Opened opened) {
        return switch (opened) {
            case Opened.Fine _ -> new Fine();
            case Opened.Recovered recovered ->
                    new Recovered(
                            recovered.salvaged().keptAs(),
                            recovered.salvaged().people(),
                            recovered.salvaged().sessions());
            case Opened.Elsewhere _ -> new OpenElsewhere();
            case Opened.Newer _ -> new Newer();
            case Opened.Unusable unusable -> new Unusable(unusable.reason());
        };
    }

    default boolean isWritable() {
        return switch (this) {
            case Fine _, Recovered _ -> true;
            case OpenElsewhere _, Newer _, Unusable _ -> false;
        };
    }
}
