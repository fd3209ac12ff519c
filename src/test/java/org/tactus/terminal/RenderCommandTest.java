package org.tactus.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.terminal.Run.tactus;
import static org.tactus.terminal.Run.typing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    private static final String SHORT =
            """
            { "format": 1, "id": "short", "title": "Short", "for": "partner", "position": "prone",
              "steps": [
                { "kind": "settle", "seconds": 10, "text": "Lie down." },
                { "kind": "wait", "text": "Turn over." },
                { "kind": "close", "seconds": 10, "text": "Rest." } ] }
            """;

    @TempDir private Path folder;

    @Test
    void writesAWavFileThatOthersCanRead() throws Exception {
        var out = folder.resolve("session.wav");
        var run = tactus("render", routine(), "--out", out.toString(), "--music", "rain");

        assertEquals(0, run.code(), run.err());
        assertEquals("Wrote " + out + ", 0:50.\n", run.out());
        try (var audio = AudioSystem.getAudioInputStream(new File(out.toString()))) {
            assertEquals(48_000, audio.getFormat().getFrameRate());
            assertEquals(2, audio.getFormat().getChannels());
            assertEquals((10 + 15 + 10 + 15) * 48_000L, audio.getFrameLength());
        }
    }

    @Test
    void somebodyWhoLooksSeesHowFarItIs() throws Exception {
        var run = typing("", "render", routine(), "--out", folder.resolve("a.wav").toString());

        assertTrue(run.out().contains("100 %"), run.out());
        assertTrue(run.out().contains("###"), run.out());
    }

    @Test
    void aFileThatCannotBeWrittenIsToldOfAndNothingIsLeftBehind() throws Exception {
        var taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("inside"));
        var run = tactus("render", routine(), "--no-voice", "--out", taken.toString());

        assertEquals(2, run.code());
        assertEquals(
                taken + " cannot be written. Choose a folder that can be written.\n", run.err());
        try (var left = Files.list(folder)) {
            assertFalse(left.anyMatch(file -> file.getFileName().toString().startsWith(".")));
        }
    }

    @Test
    void withoutAFileToWriteItIsWrongUsage() throws Exception {
        assertEquals(2, tactus("render", routine()).code());
    }

    @Test
    void aRoutineWithErrorsIsNotRendered() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.json"), "{ \"format\": 1 }");
        var out = folder.resolve("session.wav");

        assertEquals(1, tactus("render", broken.toString(), "--out", out.toString()).code());
        assertFalse(Files.exists(out));
    }

    @Test
    void unknownMusicIsNamedWithWhatThereIs() throws Exception {
        var run = tactus("render", routine(), "--out", "x.wav", "--music", "jazz");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("waves, rain, low-noise, drone"), run.err());
    }

    @Test
    void withoutAVoiceItSaysSoOnceAndWritesAllTheSame() throws Exception {
        var out = folder.resolve("session.wav");
        var run = tactus("render", routine(), "--out", out.toString());

        assertEquals(0, run.code());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("install espeak-ng"), run.err());
        assertTrue(Files.exists(out));
        assertEquals("", tactus("render", routine(), "--no-voice", "--out", out.toString()).err());
    }

    @Test
    void anUnknownVoiceIsNamedWithWhatThereIs() throws Exception {
        var run = tactus("render", routine(), "--out", "x.wav", "--voice", "nightingale");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("espeak-ng, piper"), run.err());
    }

    private String routine() throws Exception {
        return Files.writeString(folder.resolve("short.json"), SHORT).toString();
    }
}
