package org.tactus.ui.control;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.text.Font;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.feather.Feather;
import org.tactus.machine.TemporaryRoom;

/// The font of the icons, laid down as a file. JavaFX does so itself with a font that is in a jar,
/// but through a channel; [org.tactus.machine.PlainFile] tells what that does.
public final class IconFont {
    private static final Ikon ANY_ICON = Feather.X;
    private static final double ANY_SIZE = 16;

    private IconFont() {}

    /// To be done before the first icon is made.
    public static void install() {
        IkonResolverProvider.getInstance(IconFont::load);
    }

    /// Ikonli's own font, of its emblem, is left out: it is never shown.
    private static void load(IkonHandler handler) {
        if (handler.supports(ANY_ICON.getDescription())) {
            handler.setFont(fromFile(handler).orElseGet(() -> fromJar(handler)));
        }
    }

    /// JavaFX takes an address apart without decoding it.
    private static Optional<Font> fromFile(IkonHandler handler) {
        try (var font = handler.getFontResourceAsStream()) {
            var file = TemporaryRoom.layDown(font.readAllBytes());
            return Optional.ofNullable(Font.loadFont("file:" + file, ANY_SIZE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Font fromJar(IkonHandler handler) {
        return Font.loadFont(handler.getFontResource().toExternalForm(), ANY_SIZE);
    }
}
