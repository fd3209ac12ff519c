package org.tactus.terminal;

import java.io.PrintStream;
import java.util.function.Consumer;
import org.tactus.text.Messages;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Prints JSON for scripts: one line, UTF-8, numbers without exponent.
final class JsonOutput {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private JsonOutput() {}

    /// The option that asks for it.
    static CommandOption<Boolean> option(Messages messages) {
        return CommandOption.flag("--json", messages.get("terminal.json"));
    }

    /// Prints what `writing` writes.
    static void print(PrintStream out, Consumer<JsonGenerator> writing) {
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            writing.accept(json);
        }
        out.println();
    }
}
