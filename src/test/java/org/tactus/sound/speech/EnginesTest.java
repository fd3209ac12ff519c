package org.tactus.sound.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;

/// The engines up to what would be started.
final class EnginesTest {
    private static final String SENTENCE = "Don't; \"rush\" $(it) & `smile`";
    private static final Path SOUND = Path.of("/tmp/sound.wav");

    @TempDir private Path folder;

    @Test
    void espeakReadsTheTextAndWritesTheSoundToItsOutput() {
        var order = new EspeakNg(Path.of("/usr/bin/espeak-ng"), "de", 1.2).say(SENTENCE, SOUND);
        assertEquals(
                List.of(
                        "/usr/bin/espeak-ng",
                        "--stdin",
                        "--stdout",
                        "-b",
                        "1",
                        "-v",
                        "de",
                        "-s",
                        "180"),
                order.command());
        assertEquals(SENTENCE, order.input());
        assertTrue(order.onOutput());
    }

    @Test
    void piperSpeaksWithItsModel() {
        var order =
                new Piper(Path.of("/bin/piper"), Path.of("/v/en_US-amy.onnx"), 0.8)
                        .say(SENTENCE, SOUND);
        assertEquals(
                List.of(
                        "/bin/piper",
                        "--model",
                        "/v/en_US-amy.onnx",
                        "--length_scale",
                        "1.25",
                        "--output_file",
                        "/tmp/sound.wav"),
                order.command());
        assertEquals(SENTENCE + "\n", order.input());
        assertFalse(order.onOutput());
    }

    @Test
    void theVoiceOfMacOsWritesAWav() {
        var order = new MacSay(Path.of("/usr/bin/say"), "Samantha", 1).say(SENTENCE, SOUND);
        assertEquals(
                List.of(
                        "/usr/bin/say",
                        "-v",
                        "Samantha",
                        "-r",
                        "150",
                        "-o",
                        "/tmp/sound.wav",
                        "--file-format=WAVE",
                        "--data-format=LEI16@22050",
                        "-f",
                        "-"),
                order.command());
        assertEquals(SENTENCE, order.input());
    }

    @Test
    void theVoiceOfMacOsIsTheSystemsOwnWhereNoneWasChosen() {
        var command = new MacSay(Path.of("/usr/bin/say"), "", 1).say(SENTENCE, SOUND).command();
        assertFalse(command.contains("-v"));
    }

    @Test
    void theScriptForWindowsHoldsNothingOfThePersons() {
        var program = Path.of("powershell.exe");
        var order = new WindowsSpeech(program, "Zira '; exit", 1.5).say(SENTENCE, SOUND);
        var other = new WindowsSpeech(program, "", 1).say("Other", Path.of("other.wav"));
        assertEquals(other.command(), order.command());
        assertEquals(
                List.of("powershell.exe", "-NoLogo", "-NoProfile", "-NonInteractive", "-Command"),
                order.command().subList(0, 5));
        assertFalse(order.command().getLast().contains("\""));
        assertEquals("Zira '; exit", order.environment().get("TACTUS_VOICE"));
        assertEquals("4", order.environment().get("TACTUS_RATE"));
        assertEquals("0", other.environment().get("TACTUS_RATE"));
        assertEquals(SOUND.toString(), order.environment().get("TACTUS_SOUND"));
        assertEquals(SENTENCE, order.input());
    }

    @Test
    void aCommandOfOnesOwnIsCutIntoArgumentsAndNotGivenToAShell() {
        assertEquals(
                List.of("/opt/my tts", "--say", "{text}", "a b", "", "c\"d"),
                OwnCommand.parse(" '/opt/my tts'  --say {text} \"a b\" '' c'\"'d ").words());
    }

    @Test
    void aCommandOfOnesOwnGetsTextAndFileWhereItWantsThem() {
        var asked = OwnCommand.parse("tts --text={text} -o {file}").say(SENTENCE + "{file}", SOUND);
        assertEquals(
                List.of("tts", "--text=" + SENTENCE + "{file}", "-o", "/tmp/sound.wav"),
                asked.command());
        assertEquals("", asked.input());
        assertFalse(asked.onOutput());
        var plain = OwnCommand.parse("tts").say(SENTENCE, SOUND);
        assertEquals(List.of("tts"), plain.command());
        assertEquals(SENTENCE + "\n", plain.input());
        assertTrue(plain.onOutput());
    }

    @Test
    void voicesAreReadFromWhatTheProgramsPrint() {
        assertEquals(
                List.of(
                        new Voice("de", "de", "German"),
                        new Voice("en-us", "en-us", "English (America)")),
                EspeakNg.voices(
                        """
                        Pty Language       Age/Gender VoiceName          File        Other
                         5  de              --/M      German             gmw/de
                         2  en-us           --/M      English_(America)  gmw/en-US   (en 3)
                        """));
        assertEquals(
                List.of(
                        new Voice("Alex", "en-US", "Alex"),
                        new Voice("Bad News", "en-US", "Bad News")),
                MacSay.voices(
                        """
                        Alex                en_US    # Most people recognize me by my voice.
                        Bad News            en_US    # The light you see is the headlamp.
                        """));
        assertEquals(
                List.of(new Voice("Microsoft Hedda Desktop", "de-DE", "Microsoft Hedda Desktop")),
                WindowsSpeech.voices("de-DE\tMicrosoft Hedda Desktop\r\n"));
    }

    @Test
    void theBestVoiceIsPiperWhereItHasAModelOfTheLanguage() throws IOException {
        var engines = engines(Os.LINUX, "espeak-ng", "piper");
        assertEquals(
                Optional.of(new EspeakNg(folder.resolve("espeak-ng"), "en", 1)),
                engines.find(VoiceChoice.DEFAULT, Locale.ENGLISH));
        var model = model("en_US-amy-medium");
        assertEquals(
                Optional.of(new Piper(folder.resolve("piper"), model, 1)),
                engines.find(VoiceChoice.DEFAULT, Locale.ENGLISH));
        assertEquals(
                Optional.of(new EspeakNg(folder.resolve("espeak-ng"), "de", 1)),
                engines.find(VoiceChoice.DEFAULT, Locale.GERMAN));
    }

    @Test
    void eachSystemHasItsVoice() throws IOException {
        assertEquals(
                Optional.of(new MacSay(folder.resolve("say"), "", 1)),
                engines(Os.MAC, "say").find(VoiceChoice.DEFAULT, Locale.ENGLISH));
        assertEquals(
                Optional.of(new WindowsSpeech(folder.resolve("powershell.exe"), "", 1)),
                engines(Os.WINDOWS, "powershell.exe").find(VoiceChoice.DEFAULT, Locale.ENGLISH));
    }

    @Test
    void whereNothingSpeaksNothingIsFound() throws IOException {
        var engines = engines(Os.LINUX, "say");
        for (var kind : EngineKind.values()) {
            var choice = new VoiceChoice(kind, "", 1, "missing {text}", Telling.ALWAYS_FULL);
            assertEquals(Optional.empty(), engines.find(choice, Locale.ENGLISH));
        }
    }

    @Test
    void aVoiceThatWasChosenIsTaken() throws IOException {
        var choice = new VoiceChoice(EngineKind.ESPEAK_NG, "en-us", 1, "", Telling.ALWAYS_FULL);
        assertEquals(
                Optional.of(new EspeakNg(folder.resolve("espeak-ng"), "en-us", 1)),
                engines(Os.LINUX, "espeak-ng").find(choice, Locale.GERMAN));
    }

    private Engines engines(Os os, String... programs) throws IOException {
        for (var program : programs) {
            Files.createFile(
                    folder.resolve(program),
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
        var endings = os == Os.WINDOWS ? List.of(".exe") : List.of("");
        return new Engines(
                os,
                new SearchPath(List.of(folder), endings),
                new PiperModels(List.of(folder.resolve("voices"))));
    }

    private Path model(String name) throws IOException {
        var voices = Files.createDirectories(folder.resolve("voices").resolve("en"));
        Files.createFile(voices.resolve(name + ".onnx.json"));
        return Files.createFile(voices.resolve(name + ".onnx"));
    }
}
