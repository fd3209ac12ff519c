package org.tactus.sound.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The voices of Windows: System.Speech, through the PowerShell that every Windows has. The script
/// never changes; the text comes on the standard input, all else in variables.
///
/// @param voice empty for the one that is chosen in the system
record WindowsSpeech(Path program, String voice, double speed) implements Engine {
    private static final String BEGIN =
            "[Console]::InputEncoding = New-Object System.Text.UTF8Encoding $false;"
                    + " [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false;"
                    + " Add-Type -AssemblyName System.Speech;"
                    + " $speech = New-Object System.Speech.Synthesis.SpeechSynthesizer; ";

    private static final String SAY =
            BEGIN
                    + "if ($env:TACTUS_VOICE) { $speech.SelectVoice($env:TACTUS_VOICE) };"
                    + " $speech.Rate = [int]$env:TACTUS_RATE;"
                    + " $speech.SetOutputToWaveFile($env:TACTUS_SOUND);"
                    + " $speech.Speak([Console]::In.ReadToEnd());"
                    + " $speech.Dispose()";

    private static final String LIST =
            BEGIN
                    + "$speech.GetInstalledVoices() | Where-Object { $_.Enabled } |"
                    + " ForEach-Object { $_.VoiceInfo.Culture.Name + [char]9 + $_.VoiceInfo.Name }";

    private static final int FASTEST = 10;

    @Override
    public Order say(String text, Path sound) {
        return new Order(
                command(program, SAY),
                Map.of(
                        "TACTUS_VOICE", voice,
                        "TACTUS_RATE", Integer.toString(rate(speed)),
                        "TACTUS_SOUND", sound.toString()),
                text,
                false);
    }

    /// What to start for a list of the voices.
    static Order list(Path program) {
        return Order.toOutput(command(program, LIST), "");
    }

    /// Reads the list: on each line a language, a tab and a name.
    static List<Voice> voices(String printed) {
        return printed.lines()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Voice(parts[1].strip(), parts[0].strip(), parts[1].strip()))
                .toList();
    }

    /// From -10, a third of the usual speed, to 10, three times as fast.
    private static int rate(double speed) {
        long rate = Math.round(FASTEST * Math.log(speed) / Math.log(3));
        return Math.clamp(rate, -FASTEST, FASTEST);
    }

    private static List<String> command(Path program, String script) {
        return List.of(
                program.toString(), "-NoLogo", "-NoProfile", "-NonInteractive", "-Command", script);
    }
}
