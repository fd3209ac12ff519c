package org.tactus.dist;

import java.util.Locale;

/// The systems that Tactus is installed on, and where each has what in an application image.
enum Platform {
    LINUX("deb", "png", "so", "Linux", "Tactus", "lib/app", "lib/runtime", "lib"),
    MAC(
            "dmg",
            "icns",
            "dylib",
            "Mac",
            "Tactus.app",
            "Contents/app",
            "Contents/runtime/Contents/Home",
            "lib"),
    WINDOWS("msi", "ico", "dll", "Windows", "Tactus", "app", "runtime", "bin");

    /// What jpackage is asked for.
    final String installer;

    /// The ending of a picture that can be an icon.
    final String icon;

    /// The ending of a library in machine code.
    final String library;

    /// What SQLite's driver calls the system.
    final String sqlite;

    /// The folder of the image.
    final String image;

    /// Where in the image the application lies.
    final String app;

    /// Where in the image its runtime lies.
    final String runtime;

    /// Where a runtime has its libraries.
    final String libraries;

    Platform(
            String installer,
            String icon,
            String library,
            String sqlite,
            String image,
            String app,
            String runtime,
            String libraries) {
        this.installer = installer;
        this.icon = icon;
        this.library = library;
        this.sqlite = sqlite;
        this.image = image;
        this.app = app;
        this.runtime = runtime;
        this.libraries = libraries;
    }

    static Platform here() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return WINDOWS;
        }
        return name.contains("mac") ? MAC : LINUX;
    }

    /// Where SQLite's driver has its library for this machine.
    String sqliteFolder() {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        return "org/sqlite/native/" + sqlite + "/" + machine + "/";
    }
}
