package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {
    @TempDir Path folder;

    @BeforeEach
    void open() {
        LogFile.open(folder, false);
    }

    @AfterEach
    void close() {
        LogFile.silence();
    }

    @Test
    void aRunThatEndsByItselfSaysSoOnce() throws IOException {
        var run = RunLog.begin();
        RunLog.began();
        run.ended(0);
        run.shutDown();

        assertTrue(written().contains("began on Java 25"), written());
        assertTrue(written().contains("Ended with code 0"), written());
        assertEquals(2, written().lines().count(), written());
    }

    @Test
    void aSignalIsWrittenDown() throws IOException {
        RunLog.begin().shutDown();

        assertTrue(written().contains("Ended from outside"), written());
    }

    @Test
    void aFaultIsWrittenDownWithoutWhatItSays() throws IOException {
        var run = RunLog.begin();
        run.failed(new IllegalStateException("a person's note"));
        run.shutDown();

        assertTrue(written().contains("java.lang.IllegalStateException"), written());
        assertEquals(1, written().lines().count(), written());
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("tactus.log"));
    }
}
