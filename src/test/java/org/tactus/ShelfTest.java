package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.text.Messages;
import org.tactus.ui.library.LibraryViewModel;
import org.testfx.util.WaitForAsyncUtils;

class ShelfTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aFileIsBroughtInOnceItIsKnownWhatIsThere() throws Exception {
        var brought = new ArrayList<Path>();
        var early = folder.resolve("early.tactus");
        var late = folder.resolve("late.tactus");
        try (var shelf = new Shelf(folder, Messages.in(Locale.ENGLISH), new LibraryViewModel())) {
            shelf.bringIn(early, brought::add);
            assertEquals(List.of(), brought);
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> {
                        shelf.take();
                        return shelf.library().isComplete();
                    });
            assertEquals(List.of(early), brought);

            shelf.bringIn(late, brought::add);
        }
        assertEquals(List.of(early, late), brought);
    }
}
