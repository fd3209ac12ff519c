package org.tactus.ui.shell;

import java.io.StringWriter;
import java.util.List;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.text.Messages;
import org.tactus.ui.control.Copying;

/// What happens when something breaks that nobody expected: the session pauses, the fault is logged
/// and shown with its code, and the application lives.
public final class UncaughtErrors implements Thread.UncaughtExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(UncaughtErrors.class);

    private final Messages messages;
    private final Shell shell;
    private final Runnable pauseSession;

    public UncaughtErrors(Messages messages, Shell shell, Runnable pauseSession) {
        this.messages = messages;
        this.shell = shell;
        this.pauseSession = pauseSession;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        var code = ErrorCode.of(fault);
        log.error("Fault {} on thread {}\n{}", code.text(), thread.getName(), trace(fault));
        if (Platform.isFxApplicationThread()) {
            show(code, fault);
        } else {
            Platform.runLater(() -> show(code, fault));
        }
    }

    private void show(ErrorCode code, Throwable fault) {
        var details = details(code, fault);
        pause();
        shell.ask(
                new Question(
                        "fault",
                        messages.get("fault.title"),
                        messages.get("fault.text", code.text()),
                        details,
                        List.of(
                                new Question.Answer(
                                        "fault-copy",
                                        messages.get("fault.copy"),
                                        false,
                                        false,
                                        () -> Copying.copy(details)),
                                Question.Answer.of(
                                        "fault-close", messages.get("fault.close"), () -> {}))));
    }

    /// Pausing redraws, and drawing may be what is broken.
    private void pause() {
        try {
            pauseSession.run();
        } catch (RuntimeException e) {
            log.error("Fault {} while pausing", ErrorCode.of(e).text());
        }
    }

    /// What helps to find the fault, without its message: that may hold what a person typed.
    private static String details(ErrorCode code, Throwable fault) {
        var text = new StringWriter();
        text.write("Tactus, fault " + code.text() + "\n");
        text.write(
                "Java "
                        + Runtime.version()
                        + ", JavaFX "
                        + System.getProperty("javafx.version")
                        + ", "
                        + System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.version")
                        + "\n");
        text.write(trace(fault));
        return text.toString();
    }

    /// What was thrown and where, cause by cause, without messages.
    private static String trace(Throwable fault) {
        var text = new StringBuilder();
        for (var each = fault; each != null; each = each.getCause()) {
            text.append(each.getClass().getName()).append('\n');
            for (var frame : each.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        }
        return text.toString();
    }
}
