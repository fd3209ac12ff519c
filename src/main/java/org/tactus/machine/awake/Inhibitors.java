package org.tactus.machine.awake;

import java.util.ArrayList;
import java.util.List;
import org.tactus.machine.SearchPath;

/// The programs that keep a screen on for as long as they run.
///
/// On Linux each of them takes the lock, runs `cat` and gives the lock back when `cat` ends; and
/// `cat` ends when the pipe it reads from does, which is when this application closes it or dies in
/// whatever way. Which one the desktop listens to differs, so all that are there are started; one
/// that does not belong to this desktop ends at once. Only idleness is held off: a person who
/// closes the lid or chooses to suspend is obeyed.
final class Inhibitors {
    private static final String WHO = "Tactus";
    private static final String WHY = "A massage session is playing";

    private Inhibitors() {}

    static List<List<String>> linux(SearchPath path) {
        var cat = path.find("cat");
        var commands = new ArrayList<List<String>>();
        if (cat.isEmpty()) {
            return commands;
        }
        var waiting = cat.get().toString();
        path.find("systemd-inhibit")
                .ifPresent(
                        program ->
                                commands.add(
                                        List.of(
                                                program.toString(),
                                                "--what=idle",
                                                "--who=" + WHO,
                                                "--why=" + WHY,
                                                "--mode=block",
                                                waiting)));
        path.find("gnome-session-inhibit")
                .ifPresent(
                        program ->
                                commands.add(
                                        List.of(
                                                program.toString(),
                                                "--app-id",
                                                WHO,
                                                "--reason",
                                                WHY,
                                                "--inhibit",
                                                "idle",
                                                waiting)));
        path.find("kde-inhibit")
                .ifPresent(
                        program ->
                                commands.add(
                                        List.of(
                                                program.toString(),
                                                "--power",
                                                "--screenSaver",
                                                waiting)));
        return commands;
    }

    /// `caffeinate` watches this application itself.
    static List<List<String>> mac(SearchPath path, long pid) {
        return path.find("caffeinate")
                .map(
                        program ->
                                List.of(
                                        List.of(
                                                program.toString(),
                                                "-d",
                                                "-i",
                                                "-w",
                                                Long.toString(pid))))
                .orElse(List.of());
    }
}
