package org.tactus.sound.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Piper, a neural voice, where it is installed with a model.
///
/// @param model the `.onnx` file; its `.onnx.json` lies beside it
record Piper(Path program, Path model, double speed) implements Engine {

    @Override
    public Order say(String text, Path sound) {
        return Order.toFile(
                List.of(
                        program.toString(),
                        "--model",
                        model.toString(),
                        "--length_scale",
                        String.format(Locale.ROOT, "%.2f", 1 / speed),
                        "--output_file",
                        sound.toString()),
                text + "\n");
    }
}
