package org.tactus.terminal;

import java.io.PrintStream;
import java.util.function.Consumer;
import org.tactus.text.Messages;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
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

    private static final String OPTION = "--json";

    private JsonOutput() {}

    /// The option that asks for it.
    static OptionSpec option(Messages messages) {
        return OptionSpec.builder(OPTION)
                .type(boolean.class)
                .arity("0")
                .description(messages.get("terminal.json"))
                .build();
    }

    /// Whether it was asked for.
    static boolean isWanted(ParseResult given) {
        return Arguments.has(given, OPTION);
    }

    /// Prints what `writing` writes.
    static void print(PrintStream out, Consumer<JsonGenerator> writing) {
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            writing.accept(json);
        }
        out.println();
    }
}
