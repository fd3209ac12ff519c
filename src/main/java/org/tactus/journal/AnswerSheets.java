package org.tactus.journal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tactus.body.Spot;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Answers.Given;

/// The table of what people answered before sessions.
record AnswerSheets(Database database) {

    /// What a person has answered so far.
    Answers of(UUID person) throws SQLException {
        var given = new HashMap<String, Given>();
        var spots = new HashMap<String, Set<Spot>>();
        var agreed = new HashMap<String, LocalDate>();
        database.list(
                "select * from answer where person = (select id from person where uuid = ?)",
                row -> {
                    var question = row.text("question");
                    var said = row.optionalText("said").map(word -> Words.of(Answer.class, word));
                    var day = row.optionalText("given").map(LocalDate::parse);
                    var tapped = row.optionalText("spots").map(Spots::read).map(Set::copyOf);
                    row.optionalText("agreed")
                            .map(LocalDate::parse)
                            .ifPresent(on -> agreed.put(question, on));
                    tapped.ifPresent(set -> spots.put(question, set));
                    if (said.isPresent() && day.isPresent()) {
                        given.put(question, new Given(said.get(), day.get()));
                    }
                    return question;
                },
                person.toString());
        return new Answers(given, spots, agreed);
    }

    /// Replaces what a person has answered.
    void put(UUID person, Answers answers) throws SQLException {
        database.run(
                "delete from answer where person = (select id from person where uuid = ?)",
                person.toString());
        var questions = new HashSet<String>(answers.given().keySet());
        questions.addAll(answers.spots().keySet());
        questions.addAll(answers.agreed().keySet());
        for (var question : questions) {
            database.run(
                    """
                    insert into answer (person, question, said, given, spots, agreed)
                    values ((select id from person where uuid = ?), ?, ?, ?, ?, ?)
                    """,
                    person.toString(),
                    question,
                    answers.to(question).map(given -> given.answer().id()),
                    answers.to(question).map(given -> given.on().toString()),
                    found(answers.spots(), question).map(Spots::write),
                    found(answers.agreed(), question).map(LocalDate::toString));
        }
    }

    private static <T> Optional<T> found(Map<String, T> map, String key) {
        return Optional.ofNullable(map.get(key));
    }
}
