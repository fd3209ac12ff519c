package org.tactus.dist;

import java.util.List;
import java.util.spi.ToolProvider;

/// A tool of the JDK that this runs on.
record Tool(String name) {

    /// Runs the tool, and ends the build where it fails.
    void run(List<String> arguments) {
        var tool = ToolProvider.findFirst(name).orElseThrow();
        int code = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(name + " ended with code " + code);
        }
    }
}
