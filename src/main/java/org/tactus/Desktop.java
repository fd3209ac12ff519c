package org.tactus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.machine.SafeFile;
import org.tactus.settings.DataFolder;
import org.tactus.terminal.Global;
import org.tactus.terminal.Host;
import org.tactus.terminal.Surroundings;
import org.tactus.terminal.Terminal;
import org.tactus.text.Messages;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.shell.SystemFileChoices;

/// What the machine has to offer: a place for files, and a display or none.
final class Desktop implements Host {
    private static final Logger log = LoggerFactory.getLogger(Desktop.class);
    private static final String DEFAULT_ROUTINE = "back-relax-20";
    private static final int LACKING = 2;

    private final Messages messages;
    private final Surroundings surroundings;

    Desktop(Messages messages, Surroundings surroundings) {
        this.messages = messages;
        this.surroundings = surroundings;
    }

    @Override
    public void prepare(Global options) {
        var logs = data(options).logs();
        try {
            SafeFile.createOwnFolder(logs);
            LogFile.open(logs, options.debug());
        } catch (IOException e) {
            surroundings.err().println(messages.get("notice.log.unwritable", logs));
        }
    }

    @Override
    public Path ownRoutines(Global options) {
        return data(options).routines();
    }

    /// Opens the window and waits until it is closed; without a display plays the default routine
    /// in the terminal instead.
    @Override
    public int openWindow(Global options) {
        return switch (Display.find()) {
            case Display.Ready _ -> showWindow(data(options));
            case Display.None _ -> {
                surroundings.out().println(messages.get("start.no-display"));
                yield Terminal.run(playDefault(options), surroundings, messages, this);
            }
            case Display.Lacks lacks -> {
                surroundings
                        .err()
                        .println(
                                messages.get(
                                        "start.lacks",
                                        lacks.library(),
                                        lacks.debian(),
                                        lacks.fedora()));
                yield LACKING;
            }
        };
    }

    private static String[] playDefault(Global options) {
        var arguments = new ArrayList<>(List.of("play", DEFAULT_ROUTINE));
        options.data().ifPresent(data -> arguments.addAll(List.of("--data", data.toString())));
        if (options.debug()) {
            arguments.add("--debug");
        }
        return arguments.toArray(String[]::new);
    }

    private int showWindow(DataFolder data) {
        var closed = new CountDownLatch(1);
        var tactus = new CompletableFuture<Tactus>();
        log.info("Starting on Java {}", Runtime.version());
        var ground = Groundwork.lay(messages, data);
        try {
            Platform.startup(
                    () -> {
                        try {
                            var stage = new Stage();
                            stage.setOnHidden(_ -> closed.countDown());
                            tactus.complete(
                                    new Tactus(
                                            stage,
                                            ground,
                                            PlayerClocks.system(),
                                            new SystemFileChoices(messages, stage)));
                        } catch (RuntimeException | LinkageError e) {
                            tactus.completeExceptionally(e);
                            closed.countDown();
                        }
                    });
            closed.await();
            tactus.join().finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CompletionException | UnsupportedOperationException | LinkageError e) {
            log.error("The window could not be opened", e);
            surroundings.err().println(messages.get("start.failed", data.logs()));
            return LACKING;
        }
        return 0;
    }

    private static DataFolder data(Global options) {
        return DataFolder.find(
                options.data(),
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
    }
}
