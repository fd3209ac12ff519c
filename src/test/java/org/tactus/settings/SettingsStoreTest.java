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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.compose.Tool;
import org.tactus.json.Json;
import org.tactus.routine.Audience;
import org.tactus.routine.Giver;
import org.tactus.routine.Pressure;
import org.tactus.sound.BowlSound;
import org.tactus.sound.Bus;
import org.tactus.sound.Levels;
import org.tactus.sound.SoundWishes;
import org.tactus.sound.music.MusicChoice;
import org.tactus.sound.music.MusicSource;
import org.tactus.sound.speech.EngineKind;
import org.tactus.sound.speech.Telling;
import org.tactus.sound.speech.VoiceChoice;

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
                        .withLook(
                                new Look(
                                        Appearance.NIGHT,
                                        1.3,
                                        Motion.REDUCED,
                                        Map.of(Giver.HEAD, 2)))
                        .withRoutines(
                                new KnownRoutines(
                                        List.of("back-relax-20", "feet-10"),
                                        List.of("feet-10"),
                                        Map.of("feet-10", 2)))
                        .withSound(sound())
                        .withCompose(
                                new ComposeSettings(
                                        Audience.SELF,
                                        new Pressure(3),
                                        Set.of(Tool.BALL, Tool.DEVICE)))
                        .withEmergencyNumber("112");

        assertTrue(store().save(() -> settings));

        assertEquals(new SettingsStore.Loaded.Fine(settings), store().load());
    }

    /// Files that were written by earlier versions stay readable, and the other way round.
    @Test
    void theFileKeepsItsShape() throws IOException {
        store().save(
                        () ->
                                Settings.DEFAULT
                                        .withLook(Look.DEFAULT.withTurn(Giver.FEET, 1))
                                        .withRoutines(
                                                new KnownRoutines(
                                                        List.of("feet-10"),
                                                        List.of("back-relax-20"),
                                                        Map.of("feet-10", 2)))
                                        .withEmergencyNumber("112"));

        var written = Json.read(Files.readAllBytes(folder.resolve("deep/settings.json")));
        assertEquals(
                List.of(
                        "appearance",
                        "textScale",
                        "motion",
                        "turns",
                        "starred",
                        "recent",
                        "followed",
                        "emergencyNumber",
                        "sound",
                        "compose"),
                List.copyOf(written.members().keySet()));
        assertEquals(Optional.of("system"), written.get("appearance").text());
        assertEquals(Optional.of(1), written.get("turns").get("feet").whole());
        assertEquals(List.of("feet-10"), written.get("starred").texts());
        assertEquals(List.of("back-relax-20"), written.get("recent").texts());
        assertEquals(Optional.of(2), written.get("followed").get("feet-10").whole());
    }

    private SoundSettings sound() {
        return SoundSettings.DEFAULT
                .withLevels(Levels.usual().with(Bus.BEAT, 0.25).withMuted(true))
                .withSounds(SoundWishes.usual().with(BowlSound.NONE))
                .withVoice(
                        new VoiceChoice(
                                EngineKind.OWN_COMMAND,
                                "amy",
                                1.2,
                                "tts '{text}'",
                                Telling.ALWAYS_SHORT))
                .withMusic(new MusicChoice(MusicSource.FOLDER, Optional.of(folder), true))
                .withDevice(Optional.of("Headphones"));
    }

    @Test
    void soundSettingsThatMakeNoSenseAreTheUsualOnes() throws IOException {
        Files.writeString(
                folder.resolve("settings.json"),
                """
                {"followed": {"feet-10": -3, "belly-gentle-6": "x"},
                 "sound": {"levels": {"voice": 7, "music": "loud"}, "sounds": {"bowl": "drum"},
                           "voice": {"engine": "radio", "speed": 90}, "music": {"folder": "here"}}}
                """);
        var loaded = new SettingsStore(folder.resolve("settings.json")).load().settings();
        assertEquals(
                SoundSettings.DEFAULT.withVoice(
                        new VoiceChoice(EngineKind.BEST, "", 1.6, "", Telling.LESS_WITH_TIME)),
                loaded.sound());
        assertEquals(0, loaded.routines().followed("feet-10"));
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
    void oneThatWasDamagedEarlierIsKeptToo() throws IOException {
        var file = folder.resolve("settings.json");
        for (var damaged : List.of("{", "[")) {
            Files.writeString(file, damaged);
            new SettingsStore(file).load();
        }

        assertEquals("{", Files.readString(folder.resolve("settings.json.damaged")));
        assertEquals("[", Files.readString(folder.resolve("settings.json-2.damaged")));
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

        var look = new SettingsStore(file).load().settings().look();

        assertEquals(Appearance.SYSTEM, look.appearance());
        assertEquals(1.6, look.textScale());
        assertEquals(Motion.SYSTEM, look.motion());
        assertEquals(0, look.turn(Giver.HEAD));
        assertEquals(1, look.turn(Giver.FEET));
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
    void nothingIsRememberedOfARoutineThatIsGone() {
        var before = KnownRoutines.NONE.withStar("feet", true).withRecent("feet");
        var known = before.withStar("old", true).withRecent("old").withFollowed("old");
        assertEquals(List.of("old", "feet"), known.starred());
        assertEquals(1, known.followed("old"));

        assertEquals(before, known.without("old"));
    }

    @Test
    void recentRoutinesAreKeptOnceAndNotForever() {
        var known = KnownRoutines.NONE;
        for (int i = 0; i < 40; i++) {
            known = known.withRecent("r" + i % 20);
        }

        assertEquals(12, known.recent().size());
        assertEquals("r19", known.recent().getFirst());
        assertEquals(12, known.recent().stream().distinct().count());
    }
}
