package org.tactus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.journal.JournalFolder;
import org.tactus.machine.OwnFiles;
import org.tactus.routine.Routine;
import org.tactus.settings.DataFolder;
import org.tactus.settings.Settings;
import org.tactus.settings.SettingsStore;
import org.tactus.sound.speech.Voices;
import org.tactus.terminal.CommonOptions;
import org.tactus.terminal.Company;
import org.tactus.terminal.Host;
import org.tactus.terminal.Receiver;
import org.tactus.terminal.Surroundings;
import org.tactus.terminal.Terminal;
import org.tactus.text.Messages;
import org.tactus.ui.control.IconFont;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.shell.SystemFileChoices;
import org.tactus.ui.shell.Theme;

/// What the machine has to offer: a place for files, and a display or none.
final class Desktop implements Host {
    private static final Logger log = LoggerFactory.getLogger(Desktop.class);
    private static final int LACKING = 2;
    private static final Executor BESIDE = work -> Thread.ofPlatform().name("beside").start(work);

    private final Messages messages;
    private final Surroundings surroundings;
    /// The default routine is played by a command of its own, within the same run.
    private boolean prepared;

    Desktop(Messages messages, Surroundings surroundings) {
        this.messages = messages;
        this.surroundings = surroundings;
    }

    @Override
    public synchronized void prepare(CommonOptions options) {
        if (prepared) {
            return;
        }
        prepared = true;
        var logs = data(options).logs();
        try {
            OwnFiles.createFolder(logs);
            LogFile.open(logs, options.debug());
            RunLog.began();
        } catch (IOException e) {
            surroundings.err().println(messages.get("notice.log.unwritable", logs));
        }
    }

    @Override
    public Path ownRoutines(CommonOptions options) {
        return data(options).routines();
    }

    @Override
    public Settings settings(CommonOptions options) {
        var loaded = new SettingsStore(data(options).settings()).load();
        if (loaded instanceof SettingsStore.Loaded.Damaged damaged) {
            surroundings
                    .err()
                    .println(
                            messages.get(
                                    "notice.settings.damaged", damaged.keptAs().getFileName()));
        }
        return loaded.settings();
    }

    @Override
    public Optional<Receiver> lastReceiver(CommonOptions options) {
        return new LastReceiver(messages, new JournalFolder(data(options).journal())).find();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    @Override
    public Company company(
            CommonOptions options, Settings settings, Routine routine, boolean heard) {
        return new TerminalCompany(
                messages,
                settings,
                machine(data(options)),
                routine,
                heard,
                surroundings.err()::println);
    }

    @Override
    public Voices voices(CommonOptions options) {
        return machine(data(options)).voices();
    }

    /// Opens the window and waits until it is closed; where there can be none says why, and plays
    /// the default routine in the terminal instead.
    @Override
    public int openWindow(CommonOptions options, Optional<Path> routine) {
        // Files are read while the toolkit starts.
        var ground = CompletableFuture.supplyAsync(() -> layGround(options), BESIDE);
        return switch (Display.find()) {
            case Display.Ready _ -> showWindow(options, routine, ground);
            case Display.None _ -> playWithoutDisplay(options);
            case Display.Lacks lacks -> {
                surroundings
                        .err()
                        .println(
                                messages.get(
                                        "start.lacks",
                                        lacks.library(),
                                        lacks.debian(),
                                        lacks.fedora()));
                yield playDefault(options);
            }
        };
    }

    private Groundwork layGround(CommonOptions options) {
        prepare(options);
        return Groundwork.lay(messages, data(options));
    }

    private int playWithoutDisplay(CommonOptions options) {
        surroundings.out().println(messages.get("start.no-display"));
        return playDefault(options);
    }

    private int playDefault(CommonOptions options) {
        var arguments = new ArrayList<>(List.of("play"));
        options.data().ifPresent(data -> arguments.addAll(List.of("--data", data.toString())));
        if (options.debug()) {
            arguments.add("--debug");
        }
        return Terminal.run(arguments.toArray(String[]::new), surroundings, messages, this);
    }

    private int showWindow(
            CommonOptions options, Optional<Path> routine, CompletableFuture<Groundwork> ground) {
        try {
            show(ground, routine);
            return 0;
        } catch (UnsupportedOperationException e) {
            return playWithoutDisplay(options);
        } catch (CompletionException | LinkageError e) {
            log.error("The window could not be opened", e);
            surroundings.err().println(messages.get("start.failed", data(options).logs()));
            return LACKING;
        }
    }

    /// Opens the window and waits until it is closed and all is written, also where it could not be
    /// opened: what is made meanwhile has begun to work.
    private void show(CompletableFuture<Groundwork> ground, Optional<Path> routine) {
        var closed = new CountDownLatch(1);
        var stage = new CompletableFuture<Stage>();
        var opened = new CompletableFuture<Tactus>();
        GraphicsCard.lookFor();
        Theme.name();
        // What is in the window is made while the toolkit starts.
        var made = ground.thenApplyAsync(laid -> make(laid, stage::join), BESIDE);
        try {
            Platform.startup(
                    () -> {
                        try {
                            stage.complete(newStage(closed));
                            Theme.install();
                            var tactus = made.join();
                            routine.ifPresent(tactus::bringIn);
                            tactus.open(stage.join());
                            opened.complete(tactus);
                        } catch (RuntimeException | LinkageError e) {
                            opened.completeExceptionally(e);
                            closed.countDown();
                        }
                    });
            await(closed);
            opened.join();
        } finally {
            made.handle((tactus, _) -> Optional.ofNullable(tactus))
                    .join()
                    .ifPresent(Tactus::finish);
        }
    }

    private Tactus make(Groundwork ground, Supplier<Stage> stage) {
        IconFont.install();
        return new Tactus(
                ground,
                PlayerClocks.system(),
                new SystemFileChoices(messages, stage),
                machine(ground.data()));
    }

    private static Stage newStage(CountDownLatch closed) {
        var stage = new Stage();
        stage.setOnHidden(_ -> closed.countDown());
        if (Rehearsal.isWanted()) {
            Rehearsal.begin(stage);
        }
        return stage;
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
            log.info("The window is closed");
        } catch (InterruptedException e) {
            log.info("The window is to close at once");
        }
    }

    private static Machine machine(DataFolder data) {
        var real =
                Machine.real(
                        data,
                        System.getenv(),
                        System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home")));
        return Rehearsal.isWanted() ? Rehearsal.machine(data) : real;
    }

    private static DataFolder data(CommonOptions options) {
        return DataFolder.find(
                options.data(),
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
    }
}
