package org.tactus;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.tactus.machine.FileBrowser;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.settings.FolderDoor;

/// Shows folders with the system's own program, in the background.
final class Door implements FolderDoor {
    private final Messages messages;
    private final FileBrowser browser;
    private final Background background;
    private final Consumer<String> notice;

    Door(Messages messages, FileBrowser browser, Background background, Consumer<String> notice) {
        this.messages = messages;
        this.browser = browser;
        this.background = background;
        this.notice = notice;
    }

    @Override
    public void opens(Consumer<Boolean> then) {
        background.run(browser::isThere, then);
    }

    @Override
    public void open(Path folder) {
        background.run(() -> browser.show(folder, () -> background.run(() -> folder, this::tell)));
    }

    private void tell(Path unopened) {
        notice.accept(messages.get("notice.folder.unopened", unopened));
    }
}
