package org.tactus;

import java.time.ZoneId;
import java.util.List;
import org.tactus.journal.Resume;
import org.tactus.text.ClockText;
import org.tactus.text.DayWording;
import org.tactus.text.Messages;
import org.tactus.ui.shell.Question;
import org.tactus.ui.shell.Shell;
import org.tactus.ui.shell.Stay;

/// What the person is asked when the journal has been opened.
final class JournalQuestions implements Memory.Listener {

    /// What the answers lead to.
    interface Actions {
        void goOn(Resume resume);

        /// Forgets the session that was cut off.
        void leave();

        /// Closes the window.
        void close();
    }

    private final Messages messages;
    private final Shell shell;
    private final ZoneId zone;
    private final Actions actions;

    JournalQuestions(Messages messages, Shell shell, ZoneId zone, Actions actions) {
        this.messages = messages;
        this.shell = shell;
        this.zone = zone;
        this.actions = actions;
    }

    @Override
    public void notice(String text) {
        shell.notice(text, Stay.UNTIL_CLOSED);
    }

    @Override
    public void cutOff(Resume resume) {
        var day =
                new DayWording(messages)
                        .moment(resume.saved().atZoneSameInstant(zone).toOffsetDateTime());
        var session = resume.session();
        shell.ask(
                new Question(
                        "cut off",
                        messages.get("visit.resume.title"),
                        messages.get(
                                "visit.resume.text",
                                session.timeline().routine().title().in(messages.locale()),
                                ClockText.elapsed(session.position()),
                                day),
                        "",
                        List.of(
                                Question.Answer.of(
                                        "resume-go-on",
                                        messages.get("visit.resume.go-on"),
                                        () -> actions.goOn(resume)),
                                Question.Answer.of(
                                        "resume-leave",
                                        messages.get("visit.resume.leave"),
                                        actions::leave))));
    }

    @Override
    public void elsewhere() {
        shell.ask(
                new Question(
                        "elsewhere",
                        messages.get("memory.elsewhere.title"),
                        messages.get("memory.elsewhere.text"),
                        "",
                        List.of(
                                Question.Answer.of(
                                        "elsewhere-stay",
                                        messages.get("memory.elsewhere.stay"),
                                        () -> {}),
                                Question.Answer.of(
                                        "elsewhere-close",
                                        messages.get("memory.elsewhere.close"),
                                        actions::close))));
    }
}
