package org.tactus.bench.light;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// How everything that is compared is started: the application as it is installed, or from the
/// build's modules where there is no image; the yardsticks on the same JDK; the browser.
final class Programs {
    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser");

    private static final Duration TRAINING = Duration.ofSeconds(10);

    private final Path target;
    private final Path work;
    private final String display;

    /// @param target the build's folder
    /// @param work for what is made on the way
    /// @param display that everything is shown on
    Programs(Path target, Path work, String display) {
        this.target = target;
        this.work = work;
        this.display = display;
    }

    /// A yardstick without a cache.
    Program yardstick(Class<?> main) throws IOException {
        return yardstick(main, List.of());
    }

    /// A yardstick with a cache of its own, trained by a run of it that is closed after a while.
    Program cachedYardstick(Class<?> main) throws IOException, InterruptedException {
        var cache = work.resolve(main.getSimpleName() + ".aot");
        if (!Files.exists(cache)) {
            train(yardstick(main, List.of("-XX:AOTCacheOutput=" + cache)));
        }
        return yardstick(main, List.of("-XX:AOTCache=" + cache));
    }

    /// The application's image where there is one, else its modules with a cache.
    Program tactus(Path data) throws IOException, InterruptedException {
        var image = target.resolve("dist/Tactus/bin/Tactus");
        if (Files.isExecutable(image)) {
            return tactus(List.of(image.toString()), data);
        }
        var cache = work.resolve("tactus.aot");
        if (!Files.exists(cache)) {
            train(tactus(modules("-XX:AOTCacheOutput=" + cache), data));
        }
        return tactus(modules("-XX:AOTCache=" + cache), data);
    }

    /// A page in a window of its own, with everything switched off that has nothing to do with it.
    Program browser(Path page) throws IOException {
        var profile = work.resolve("chromium");
        return program(
                "Chromium",
                List.of(
                        browser(),
                        "--app=" + page.toUri(),
                        "--window-position=0,0",
                        "--window-size=" + Look.WIDTH + "," + Look.HEIGHT,
                        "--user-data-dir=" + profile,
                        "--no-sandbox",
                        "--no-first-run",
                        "--no-default-browser-check",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-default-apps",
                        "--disable-extensions",
                        "--disable-sync",
                        "--metrics-recording-only",
                        "--mute-audio",
                        "--test-type"),
                Map.of());
    }

    private static String browser() throws IOException {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> CHROMIUM.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException("no chromium"))
                .toString();
    }

    private List<String> modules(String... options) {
        var command = new ArrayList<String>();
        command.add(java());
        command.add("@" + target.resolveSibling("src/launcher/options"));
        command.add(
                "--module-path="
                        + target.resolve("modules")
                        + File.pathSeparator
                        + target.resolve("tactus.jar"));
        command.addAll(List.of(options));
        command.addAll(List.of("--module", "org.tactus/org.tactus.Main"));
        return command;
    }

    private Program tactus(List<String> command, Path data) {
        return program("Tactus", command, Map.of("TACTUS_DATA", data.toString()));
    }

    private Program yardstick(Class<?> main, List<String> options) throws IOException {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(options);
        command.addAll(
                List.of(
                        "--module-path=" + javafx(),
                        "--add-modules=javafx.controls",
                        "--enable-native-access=javafx.graphics",
                        "--class-path=" + jar(),
                        main.getName()));
        return program(main.getSimpleName(), command, Map.of());
    }

    private Program program(String name, List<String> command, Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("DISPLAY", display);
        return new Program(name, command, all);
    }

    private void train(Program program) throws IOException, InterruptedException {
        try (var running = program.start(work)) {
            Thread.sleep(TRAINING);
            running.process().destroy();
            running.process().waitFor();
        }
    }

    /// JavaFX alone, beside each other.
    private Path javafx() throws IOException {
        var folder = Files.createDirectories(work.resolve("javafx"));
        try (var modules = Files.newDirectoryStream(target.resolve("modules"), "javafx-*.jar")) {
            for (var module : modules) {
                var copy = folder.resolve(module.getFileName());
                if (!Files.exists(copy)) {
                    Files.copy(module, copy);
                }
            }
        }
        return folder;
    }

    /// The yardsticks as a jar, since a cache knows none but classes of jars.
    private Path jar() throws IOException {
        var file = work.resolve("yardsticks.jar");
        if (!Files.exists(file)) {
            try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
                for (var yardstick : List.of(HelloWindow.class, CircleWindow.class)) {
                    var name = yardstick.getName().replace('.', '/') + ".class";
                    jar.putNextEntry(new JarEntry(name));
                    try (var in =
                            Objects.requireNonNull(
                                    Programs.class.getResourceAsStream("/" + name), name)) {
                        in.transferTo(jar);
                    }
                    jar.closeEntry();
                }
            }
        }
        return file;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
