package org.tactus.sound.music;

import org.tactus.text.Messages;

/// Says in plain words what is wrong with the music.
public final class MusicNotices {
    private final Messages messages;

    public MusicNotices(Messages messages) {
        this.messages = messages;
    }

    public String text(MusicFault fault) {
        return messages.get("music.fault." + fault.kind().id(), fault.name());
    }
}
