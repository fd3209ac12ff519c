package org.tactus.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.routine.Giver;

class SettingsStoreTest {
    @TempDir Path folder;

    private SettingsStore store() {
        return new SettingsStore(folder.resolve("deep").resolve("settings.json"));
    }

    @Test
    void whatIsSavedIsLoaded() {
        var settings =
                Settings.DEFAULT
                        .withWindow(new WindowPlace(10, -20, 900, 640, true))
                        .withAppearance(Appearance.NIGHT)
                        .withTextScale(1.3)
                        .withMotion(Motion.REDUCED)
                        .withTurn(Giver.HEAD, 2)
                        .withStar("feet-10", true)
                        .withStar("back-relax-20", true)
                        .withRecent("feet-10");

        assertTrue(store().save(() -> settings));

        assertEquals(new SettingsStore.Loaded.Fine(settings), store().load());
        assertEquals(List.of("back-relax-20", "feet-10"), settings.starred());
    }

    @Test
    void aFirstStartHasTheDefaults() {
        assertEquals(new SettingsStore.Loaded.Fine(Settings.DEFAULT), store().load());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1, 2]", "\0\0\0", "{\"appearance\": \"night\"", "null"})
    void aDamagedFileIsKeptAside(String damaged) throws IOException {
        var file = folder.resolve("settings.json");
        Files.writeString(file, damaged);

        var loaded = new SettingsStore(file).load();

        var found = assertInstanceOf(SettingsStore.Loaded.Damaged.class, loaded);
        assertEquals(Settings.DEFAULT, found.settings());
        assertEquals(damaged, Files.readString(found.keptAs()));
        assertFalse(Files.exists(file));
    }

    @Test
    void valuesThatMakeNoSenseAreDefaults() throws IOException {
        var file = folder.resolve("settings.json");
        Files.writeString(
                file,
                """
                {"appearance": "purple", "textScale": 1e300, "motion": 7, "turns": {"head": "up", "feet": 5},
                 "starred": [1, "feet-10", null], "later": true}
                """);

        var settings = new SettingsStore(file).load().settings();

        assertEquals(Appearance.SYSTEM, settings.appearance());
        assertEquals(1.6, settings.textScale());
        assertEquals(Motion.SYSTEM, settings.motion());
        assertEquals(0, settings.turn(Giver.HEAD));
        assertEquals(1, settings.turn(Giver.FEET));
    }

    @Test
    void aFolderInTheFilesPlaceIsUnreadable() throws IOException {
        Files.createDirectory(folder.resolve("settings.json"));

        var loaded = new SettingsStore(folder.resolve("settings.json")).load();

        assertInstanceOf(SettingsStore.Loaded.Unreadable.class, loaded);
    }

    @Test
    void aFileInTheFoldersPlaceCannotBeSavedTo() throws IOException {
        Files.writeString(folder.resolve("deep"), "in the way");

        assertFalse(store().save(() -> Settings.DEFAULT));
    }

    @Test
    void onlyTheOwnerMayReadWhatIsSaved() throws IOException {
        store().save(() -> Settings.DEFAULT);

        var permissions =
                Files.getPosixFilePermissions(folder.resolve("deep").resolve("settings.json"));

        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    }

    @Test
    void recentRoutinesAreKeptOnceAndNotForever() {
        var settings = Settings.DEFAULT;
        for (int i = 0; i < 40; i++) {
            settings = settings.withRecent("r" + i % 20);
        }

        assertEquals(12, settings.recent().size());
        assertEquals("r19", settings.recent().getFirst());
        assertEquals(12, settings.recent().stream().distinct().count());
    }
}
