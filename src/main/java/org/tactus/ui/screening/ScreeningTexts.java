package org.tactus.ui.screening;

import java.util.Collection;
import org.tactus.body.Spot;
import org.tactus.safety.Answer;
import org.tactus.safety.Question;
import org.tactus.safety.Question.Group;
import org.tactus.safety.Question.Where;
import org.tactus.safety.Questions;
import org.tactus.text.Messages;
import org.tactus.ui.bodymap.BodyMapWords;

/// What the questions say.
final class ScreeningTexts {
    private final Messages messages;
    private final BodyMapWords words;

    ScreeningTexts(Messages messages) {
        this.messages = messages;
        this.words = new BodyMapWords(messages);
    }

    Messages messages() {
        return messages;
    }

    String question(Question question, boolean pair) {
        return messages.get(question.key(pair));
    }

    String question(String id) {
        return messages.get(Questions.of(id).key());
    }

    String group(Group group, boolean pair) {
        return group == Group.CONSENT && !pair
                ? messages.get("screening.group.consent.alone")
                : messages.name("screening.group", group);
    }

    String answer(Answer answer) {
        return messages.name("screening.answer", answer);
    }

    /// What a not sure means.
    String notSure(Question question) {
        return messages.get(
                question.group() == Group.CONSENT
                        ? "screening.counts-as-no"
                        : "screening.counts-as-yes");
    }

    /// The places that were touched, or that they are still to be touched.
    String places(Question question, Collection<Spot> spots) {
        if (!spots.isEmpty()) {
            return messages.get(
                    "screening.places",
                    messages.list(spots.stream().map(words::name).sorted().toList()));
        }
        return messages.get(
                question.where() == Where.SOMEWHERE
                        ? "screening.places.missing"
                        : "screening.places.perhaps");
    }
}
