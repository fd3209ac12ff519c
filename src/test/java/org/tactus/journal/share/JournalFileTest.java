package org.tactus.journal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.routine.Pressure;
import org.tactus.routine.Problem;
import org.tactus.safety.Preferences;

class JournalFileTest {
    private static final UUID PERSON = UUID.fromString("7d3b3c5e-6f0e-4a38-9a54-0d6d2f1b2c3d");
    private static final UUID SESSION = UUID.fromString("0b1d5b3e-2f66-4d0c-8f2e-5b8f6a1c7d9e");
    private static final Spot CALF = new Spot(Zone.CALF, Side.LEFT);
    private static final Spot SACRUM = new Spot(Zone.SACRUM, Side.MIDLINE);
    private static final OffsetDateTime BEGUN =
            OffsetDateTime.parse("2026-03-02T20:00:15.25+02:00");

    private static final Person SOMEONE =
            new Person(
                    PERSON,
                    "Zoë \"Z\" 山田",
                    Tint.SAGE,
                    new Preferences(Optional.of(new Pressure(2)), Set.of(CALF)));

    private static final Entry EVERYTHING =
            new Entry(
                    SESSION,
                    PERSON,
                    BEGUN,
                    "back-relax-20",
                    "Full back relaxation",
                    Duration.ofMinutes(20),
                    Duration.ofMillis(754_321),
                    Duration.ofMinutes(2),
                    Entry.Ending.STOPPED,
                    List.of(new Entry.Work(CALF, Duration.ofSeconds(90), 3)),
                    Optional.of(new Feeling(BEGUN, Map.of(CALF, 6, SACRUM, 0))),
                    Optional.of(new Feeling(BEGUN.plusMinutes(30), Map.of(CALF, 4))),
                    Optional.of(Entry.Overall.BETTER),
                    List.of(
                            new Entry.Remark(
                                    Duration.ofSeconds(61),
                                    Entry.Remark.Said.MORE_HERE,
                                    Set.of(CALF))),
                    Set.of(SACRUM),
                    "line one\nline \"two\"\t\\");

    private static final JournalCopy COPY = new JournalCopy(List.of(SOMEONE), List.of(EVERYTHING));

    @Test
    void whatWasWrittenIsRead() throws IOException {
        var read = JournalReader.read(bytes(COPY));

        assertEquals(List.of(), read.problems());
        assertEquals(COPY, read.copy());
    }

    @Test
    void anEmptyJournalIsAJournal() throws IOException {
        assertEquals(
                new ReadJournal(JournalCopy.EMPTY, List.of()),
                JournalReader.read(bytes(JournalCopy.EMPTY)));
    }

    @Test
    void everySessionHasALineOfItsOwn() throws IOException {
        var lines = text(COPY).lines().toList();

        assertEquals(1, lines.stream().filter(line -> line.contains(SESSION.toString())).count());
        assertEquals(
                List.of("{", "\"format\":\"tactus-journal\"", ",\"version\":1"),
                lines.subList(0, 3));
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() {
        assertEquals(COPY, COPY.without(Set.of(), Set.of()));
        assertEquals(JournalCopy.EMPTY, COPY.without(Set.of(PERSON), Set.of(SESSION)));
    }

    @Property
    void readingTwiceAddsNothing(@ForAll("copies") JournalCopy copy) throws IOException {
        var read = JournalReader.read(bytes(copy)).copy();
        var again =
                read.without(
                        read.people().stream().map(Person::id).collect(Collectors.toSet()),
                        read.sessions().stream().map(Entry::id).collect(Collectors.toSet()));

        assertEquals(copy, read);
        assertEquals(JournalCopy.EMPTY, again);
    }

    @Provide
    Arbitrary<JournalCopy> copies() {
        var spots =
                Arbitraries.of(Zone.values())
                        .map(zone -> new Spot(zone, zone.paired() ? Side.RIGHT : Side.MIDLINE))
                        .set()
                        .ofMaxSize(5);
        var notes = Arbitraries.strings().all().ofMaxLength(60).map(JournalFileTest::whole);
        var entries =
                Combinators.combine(
                                Arbitraries.create(UUID::randomUUID),
                                spots,
                                Arbitraries.integers().between(0, 10),
                                notes,
                                Arbitraries.of(Entry.Ending.values()))
                        .as(JournalFileTest::entry);
        return entries.list().ofMaxSize(5).map(list -> new JournalCopy(List.of(SOMEONE), list));
    }

    private static Entry entry(
            UUID id, Set<Spot> spots, int score, String note, Entry.Ending ending) {
        var scores = spots.stream().collect(Collectors.toMap(spot -> spot, _ -> score));
        return new Entry(
                id,
                PERSON,
                BEGUN,
                "r",
                "",
                Duration.ofMinutes(1),
                Duration.ofNanos(score * 1_000_001L),
                Duration.ZERO,
                ending,
                List.of(),
                Optional.of(new Feeling(BEGUN, scores)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new HashSet<>(spots),
                note);
    }

    @Test
    void everyProblemIsToldWithItsPlaceAndTheRestIsTaken() {
        var read =
                read(
                        """
                        {"format": "tactus-journal", "version": 1, "colour": "red",
                         "people": [
                          {"id": "7d3b3c5e-6f0e-4a38-9a54-0d6d2f1b2c3d", "name": "A", "tint": "sage", "age": 4},
                          {"id": "7", "name": 3, "tint": "green"}],
                         "sessions": [
                          {"id": "0b1d5b3e-2f66-4d0c-8f2e-5b8f6a1c7d9e",
                           "person": "7d3b3c5e-6f0e-4a38-9a54-0d6d2f1b2c3d",
                           "begun": "yesterday", "routine": "r", "title": "t",
                           "planned": "PT1M", "played": "PT-1M", "breathed": "PT0S", "ending": "finished",
                           "before": {"at": "2026-03-02T20:00Z", "scores": {"calf": 4, "calf:left": 11}},
                           "work": [{"spot": "sacrum:left", "time": "PT1M", "firmest": 2}],
                           "hurting": "sacrum"}]}
                        """);

        assertEquals(
                List.of(
                        "1:44: warning: colour: there is no such field; it is left out",
                        "3:79: warning: people[0].age: there is no such field; it is left out",
                        "4:10: error: people[1].id: the text \"7\" is not an id (UUID)",
                        "4:23: error: people[1].name: the number 3 is not a text of at most 40"
                                + " characters on one line",
                        "4:34: error: people[1].tint: the text \"green\" is not one of: clay, sage,"
                                + " ochre, plum, slate, rose, moss, sand",
                        "8:13: error: sessions[0].begun: the text \"yesterday\" is not a moment such as"
                                + " 2026-03-02T20:00:00+02:00",
                        "9:33: error: sessions[0].played: the text \"PT-1M\" is not a length such as"
                                + " PT12M30S, at most a day",
                        "10:53: error: sessions[0].before.scores.calf: the text \"calf\" is not a spot"
                                + " such as calf:left or sacrum",
                        "10:77: error: sessions[0].before.scores.calf:left: the number 11 is not a"
                                + " whole number from 0 to 10",
                        "11:22: error: sessions[0].work[0].spot: the text \"sacrum:left\" is not a spot"
                                + " such as calf:left or sacrum",
                        "12:15: error: sessions[0].hurting: the text \"sacrum\" is not a list"),
                lines(read));
        assertEquals(1, read.copy().people().size());
        assertEquals(List.of(), read.copy().sessions());
        assertTrue(read.hasErrors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``| 1:1: error: a journal file holds one object",
                "[]| 1:1: error: a journal file holds one object",
                "7| 1:1: error: a journal file holds one object",
                "{}| 1:1: error: format: it is missing: \"tactus-journal\"",
                "{\"format\": \"x\", \"version\": 1}| 1:12: error: format: only tactus-journal can be read",
                "{\"format\": {\"a\": [1]}, \"version\": 1}| 1:12: error: format: only tactus-journal can be read",
                "{\"format\": \"tactus-journal\", \"version\": 2}| 1:41: error: version: only 1 can be read",
                "{\"format\": \"tactus-journal\", \"version\": 1, \"people\": 3}| 1:54: error: people: it is not a list",
                "{\"format\": \"tactus-journal\", \"version\": 1, \"people\": [3]}| 1:55: error: people[0]: the number 3 is not an object",
                "{\"format\": \"tactus-journal\", \"version\": 1}}| 1:43: error: the file's object ends before this; nothing may follow it",
                "{\"format\": \"tactus-journal\", \"version\": 1, \"format\": 1}| 1:44: error: format: it is here twice"
            })
    void whatIsNoJournalIsTold(String json, String line) {
        var read = read(json);

        assertEquals(line, lines(read).getFirst());
        assertEquals(JournalCopy.EMPTY, read.copy());
    }

    @Test
    void theBeginningOfATornFileIsTaken() throws IOException {
        var whole = bytes(COPY);
        var read = JournalReader.read(Arrays.copyOf(whole, whole.length - 40));

        assertEquals(List.of(SOMEONE), read.copy().people());
        assertEquals(List.of("syntax"), read.problems().stream().map(Problem::code).toList());
    }

    @Test
    void sessionsOfStrangersAreLeftOut() throws IOException {
        var read = JournalReader.read(bytes(new JournalCopy(List.of(), List.of(EVERYTHING))));

        assertEquals(JournalCopy.EMPTY, read.copy());
        assertEquals("unknown-person", read.problems().getFirst().code());
    }

    @Test
    void ofTwoWithOneIdTheFirstIsTaken() throws IOException {
        var read =
                JournalReader.read(
                        bytes(new JournalCopy(List.of(SOMEONE), List.of(EVERYTHING, EVERYTHING))));

        assertEquals(COPY, read.copy());
        assertEquals(List.of("duplicate-id"), read.problems().stream().map(Problem::code).toList());
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertEquals(COPY, read("\uFEFF" + text(COPY)).copy());
    }

    @Test
    void bytesThatAreNotUtf8AreTold() {
        var read = JournalReader.read(new byte[] {'{', '"', (byte) 0xFF, '"'});

        assertEquals(
                List.of("1:3: error: this byte is not UTF-8; save the file as UTF-8"), lines(read));
        assertEquals(
                List.of("not-utf-8"),
                JournalReader.read("{}".getBytes(StandardCharsets.UTF_16LE)).problems().stream()
                        .map(Problem::code)
                        .toList());
    }

    @Test
    void depthIsNoDanger() {
        var deep = "{\"sessions\": " + "[".repeat(1_000_000);

        assertEquals(List.of("too-deep"), codes(read(deep)).subList(0, 1));
    }

    @Test
    void sizeIsNoDanger() {
        assertEquals(
                List.of("too-large"),
                codes(JournalReader.read(new byte[JournalReader.MOST_BYTES + 1])));

        var head = "{\"format\": \"tactus-journal\", \"version\": 1, \"people\": [";
        var huge = head + "{\"id\": [" + "1,".repeat(100_000) + "1]}]}";
        assertEquals(List.of("too-many"), codes(read(huge)));

        var many = head + "{},".repeat(10_000) + "{}]}";
        var problems = read(many).problems();
        assertEquals(501, problems.size());
        assertEquals("more", problems.getLast().code());

        var longText = head + "{\"id\": \"" + "x".repeat(2_000_000) + "\"}]}";
        assertEquals(List.of("too-deep"), codes(read(longText)));
    }

    @Property(tries = 300)
    void noCutOfAFileIsAnException(@ForAll @IntRange(max = 1200) int length) throws IOException {
        var whole = bytes(COPY);
        var read = JournalReader.read(Arrays.copyOf(whole, Math.min(length, whole.length)));

        assertEquals(length < whole.length - 1, read.hasErrors());
    }

    @Property(tries = 500)
    void noChangedByteIsAnException(@ForAll @IntRange(max = 1200) int place, @ForAll byte value)
            throws IOException {
        var changed = bytes(COPY);
        changed[place % changed.length] = value;
        var read = JournalReader.read(changed);

        read.problems().forEach(problem -> assertFalse(problem.message().isBlank()));
        assertTrue(read.copy().sessions().size() <= 1);
    }

    @Test
    void halfCharactersAreWrittenAsAQuestionMark() throws IOException {
        var person = new Person(PERSON, "A\uD800", Tint.CLAY, Preferences.NONE);
        var read = JournalReader.read(bytes(new JournalCopy(List.of(person), List.of())));

        assertEquals("A?", read.copy().people().getFirst().name());
    }

    private static List<String> codes(ReadJournal read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    private static List<String> lines(ReadJournal read) {
        return read.problems().stream().map(problem -> problem.line("").substring(1)).toList();
    }

    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static ReadJournal read(String json) {
        return JournalReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(JournalCopy copy) throws IOException {
        return new String(bytes(copy), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JournalCopy copy) throws IOException {
        var out = new ByteArrayOutputStream();
        JournalWriter.write(copy, out);
        return out.toByteArray();
    }
}
