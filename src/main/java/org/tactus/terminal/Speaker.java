package org.tactus.terminal;

import java.util.Optional;
import org.tactus.machine.Os;
import org.tactus.sound.recording.Voicing;
import org.tactus.sound.speech.Narration;
import org.tactus.sound.speech.Narrator;
import org.tactus.sound.speech.VoiceChoice;
import org.tactus.sound.speech.VoiceNotices;
import org.tactus.text.Messages;

/// Who speaks in a file.
final class Speaker {
    private final Surroundings surroundings;
    private final Messages messages;
    private final Host host;

    Speaker(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.host = host;
    }

    /// The voice that was chosen. Where it is not there says so once.
    ///
    /// @param followed how often the routine was followed
    Optional<Voicing> of(VoiceChoice choice, int followed, CommonOptions common) {
        var notices = new VoiceNotices(messages);
        var speech = host.voices(common).find(choice, messages.locale());
        if (speech.isEmpty() && !choice.isNone()) {
            say(notices.missing(choice.engine(), Os.of(System.getProperty("os.name"))));
        }
        var detail = choice.telling().detail(followed);
        return speech.map(
                who ->
                        new Voicing(
                                new Narration(messages, detail),
                                new Narrator(who, fault -> say(notices.failed(fault)))));
    }

    private void say(String sentence) {
        surroundings.err().println(sentence);
    }
}
