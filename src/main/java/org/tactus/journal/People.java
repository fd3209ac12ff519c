package org.tactus.journal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.tactus.routine.Pressure;
import org.tactus.safety.Preferences;

/// The table of people.
record People(Database database) {

    /// Everyone, in the order in which they came.
    List<Person> all() throws SQLException {
        return database.list("select * from person order by id", People::read);
    }

    /// Adds `person`, or changes what is known of them.
    void put(Person person) throws SQLException {
        database.run(
                """
                insert into person (uuid, name, tint, pressure, unwanted) values (?, ?, ?, ?, ?)
                on conflict (uuid) do update set name = excluded.name, tint = excluded.tint,
                    pressure = excluded.pressure, unwanted = excluded.unwanted
                """,
                person.id().toString(),
                person.name(),
                person.tint().id(),
                person.preferences().pressure().map(Pressure::level),
                Spots.write(person.preferences().unwanted()));
    }

    /// Deletes a person with everything that belongs to them.
    void delete(UUID person) throws SQLException {
        database.run("delete from person where uuid = ?", person.toString());
    }

    /// Deletes everyone with everything.
    void deleteAll() throws SQLException {
        database.run("delete from person");
    }

    private static Person read(Row row) throws SQLException {
        return new Person(
                UUID.fromString(row.text("uuid")),
                row.text("name"),
                Words.of(Tint.class, row.text("tint")),
                new Preferences(
                        pressure(row.optionalInt("pressure")),
                        Set.copyOf(Spots.read(row.text("unwanted")))));
    }

    private static Optional<Pressure> pressure(OptionalInt level) {
        return level.isPresent() ? Optional.of(new Pressure(level.getAsInt())) : Optional.empty();
    }
}
