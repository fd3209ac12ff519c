package org.tactus.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ann");

    @Test
    void eachSystemHasItsOwnPlace() {
        assertEquals(HOME.resolve(".local/share/tactus"), find("Linux", Map.of()));
        assertEquals(Path.of("/data/tactus"), find("Linux", Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(
                HOME.resolve("Library/Application Support/Tactus"), find("Mac OS X", Map.of()));
        assertEquals(Path.of("/roaming/Tactus"), find("Windows 11", Map.of("APPDATA", "/roaming")));
        assertEquals(HOME.resolve("AppData/Roaming/Tactus"), find("Windows 11", Map.of()));
    }

    @Test
    void theVariableDecidesOverThePlatform() {
        assertEquals(Path.of("/elsewhere"), find("Linux", Map.of("TACTUS_DATA", "/elsewhere")));
        assertEquals(
                HOME.resolve(".local/share/tactus"), find("Linux", Map.of("TACTUS_DATA", " ")));
    }

    @Test
    void theCommandLineDecidesOverTheVariable() {
        var folder =
                DataFolder.find(
                        Optional.of(Path.of("/asked/./for")),
                        Map.of("TACTUS_DATA", "/elsewhere"),
                        "Linux",
                        HOME);

        assertEquals(Path.of("/asked/for"), folder.root());
    }

    private static Path find(String system, Map<String, String> environment) {
        return DataFolder.find(Optional.empty(), environment, system, HOME).root();
    }
}
