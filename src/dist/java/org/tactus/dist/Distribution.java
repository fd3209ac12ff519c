package org.tactus.dist;

import java.nio.file.Path;

/// Makes `target/dist`: the application with a runtime and an ahead-of-time cache of its own, and
/// the package that this system installs. `mvn -Pdist package` runs it on the JDK that it links
/// from.
public final class Distribution {
    private Distribution() {}

    /// @param arguments the project's folder and the application's version
    public static void main(String[] arguments) throws Exception {
        var layout = new Layout(Path.of(arguments[0]).toAbsolutePath(), Platform.here());
        var version = arguments[1];
        layout.clear();
        new Icons(layout).make();
        new RuntimeImage(layout).link(Modules.trim(layout));
        new Image(layout, version).make();
        new Training(layout.java(), layout.options(), layout.mods(), layout.cache()).run();
        if (layout.platform() == Platform.LINUX) {
            new Debian(layout, version).make();
        } else {
            new Installer(layout, version).make();
        }
        new Sizes(layout).check();
    }
}
