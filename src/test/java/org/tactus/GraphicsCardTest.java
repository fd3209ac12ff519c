package org.tactus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphicsCardTest {

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidiactl", "dxg"})
    void aCardIsLookedForWhereItsDriverIs(String device, @TempDir Path devices) throws IOException {
        Files.createFile(devices.resolve(device));
        assertTrue(GraphicsCard.mayBeIn(devices));
    }

    @Test
    void withoutAnyDriverThereIsNoCard(@TempDir Path devices) throws IOException {
        Files.createFile(devices.resolve("null"));
        assertFalse(GraphicsCard.mayBeIn(devices));
    }
}
