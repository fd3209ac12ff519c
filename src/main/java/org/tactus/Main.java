package org.tactus;

import java.util.Locale;
import org.tactus.terminal.Surroundings;
import org.tactus.terminal.Terminal;
import org.tactus.text.Messages;

/// Starts Tactus: the window, or what the command line asks for.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        LogFile.silence();
        var messages = Messages.in(Locale.getDefault());
        var surroundings = Surroundings.ofThisProcess();
        var run = RunLog.begin();
        try {
            int code =
                    Terminal.run(args, surroundings, messages, new Desktop(messages, surroundings));
            run.ended(code);
            System.exit(code);
        } catch (RuntimeException | Error fault) {
            run.failed(fault);
            throw fault;
        }
    }
}
