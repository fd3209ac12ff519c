package org.tactus.sound.speech;

import org.tactus.machine.Os;
import org.tactus.text.Messages;

/// Says in plain words why there is no voice, and what helps.
public final class VoiceNotices {
    private final Messages messages;

    public VoiceNotices(Messages messages) {
        this.messages = messages;
    }

    /// Nothing was found that speaks.
    public String missing(EngineKind wanted, Os os) {
        return messages.get(
                switch (wanted) {
                    case OWN_COMMAND -> "voice.missing.own-command";
                    case PIPER -> "voice.missing.piper";
                    case BEST, ESPEAK_NG, SAY, SYSTEM_SPEECH, NONE ->
                            switch (os) {
                                case LINUX -> "voice.missing.linux";
                                case MAC -> "voice.missing.mac";
                                case WINDOWS -> "voice.missing.windows";
                            };
                });
    }

    /// What speaks did not, so a session goes on without it.
    public String failed(Fault fault) {
        return messages.get("voice.failed", reason(fault));
    }

    /// What went wrong with what speaks.
    public String reason(Fault fault) {
        return messages.get("voice.fault." + fault.id());
    }
}
