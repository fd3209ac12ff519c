package org.tactus.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.RoutineReader;
import org.tactus.text.Messages;
import org.tactus.ui.library.Catalogue;
import org.tactus.ui.library.LibraryViewModel;

/// What a key pressed in the search field costs while 10,000 routines are listed; a frame has 16
/// ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class FilterBenchmark {

    /// What has been typed: all are found, many, or none.
    @Param({"e", "neck", "neck shoulder", "xyz"})
    private String typed = "";

    private final LibraryViewModel model = new LibraryViewModel();

    /// Fills the list.
    @Setup
    public void fill() throws IOException {
        var reader = new RoutineReader();
        var entries = new ArrayList<LibraryEntry>();
        for (var bytes : ManyRoutines.contents()) {
            entries.add(LibraryEntry.of("many.json", reader.read(bytes), true));
        }
        model.show(Catalogue.EMPTY.next(Library.of(entries), Messages.in(Locale.ENGLISH)));
    }

    /// The last letter is typed and taken back: two keys, half of which is one.
    @Benchmark
    public Object twoKeys() {
        model.searchProperty().set(typed);
        model.searchProperty().set(typed.substring(0, typed.length() - 1));
        return model.listProperty().get();
    }
}
