package org.tactus.journal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.journal.look.Sessions.SPOT;
import static org.tactus.journal.look.Sessions.day;
import static org.tactus.journal.look.Sessions.session;
import static org.tactus.journal.look.Sessions.spot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.text.Messages;

class FeltTest {
    private static final Spot NECK = spot(Zone.NECK_BACK, Side.RIGHT);
    private static final Spot CALF = spot(Zone.CALF, Side.LEFT);

    @Test
    void theSorestSpotDecides() {
        var felt = felt(session(day(0)).before(7).after(3).before(NECK, 3).after(NECK, 3));

        assertEquals(new Felt(Felt.Way.CLEAR, Optional.of(SPOT), new Difference(7, 3)), felt);
    }

    @Test
    void ofTwoEquallySoreTheOneThatStayedSorerDecides() {
        var felt = felt(session(day(0)).before(6).after(1).before(NECK, 6).after(NECK, 5));

        assertEquals(new Felt(Felt.Way.SLIGHT, Optional.of(NECK), new Difference(6, 5)), felt);
    }

    @Test
    void whatGotWorseIsSaidWhateverElseGotBetter() {
        var felt = felt(session(day(0)).before(8).after(2).before(NECK, 3).after(NECK, 4));

        assertEquals(new Felt(Felt.Way.MIXED, Optional.of(NECK), new Difference(3, 4)), felt);
    }

    @Test
    void aSpotThatWasNotSoreBeforeIsNotOverlooked() {
        var felt = felt(session(day(0)).before(4).after(4).after(CALF, 3));

        assertEquals(new Felt(Felt.Way.MUCH_WORSE, Optional.of(CALF), new Difference(0, 3)), felt);
    }

    @Test
    void nothingSoreAnyMoreCountsForEverySpot() {
        var felt = felt(session(day(0)).before(4).before(NECK, 2).nothingSoreAfter());

        assertEquals(new Felt(Felt.Way.GONE, Optional.of(SPOT), new Difference(4, 0)), felt);
    }

    @Test
    void aSpotThatWasPassedOverIsNotCompared() {
        var comparison =
                Comparison.of(session(day(0)).before(9).before(NECK, 4).after(NECK, 3).entry());

        assertEquals(Map.of(NECK, new Difference(4, 3)), comparison.orElseThrow().spots());
    }

    @Test
    void othersMayFeelBetterWhileTheSorestStaysTheSame() {
        var felt = felt(session(day(0)).before(6).after(6).before(NECK, 4).after(NECK, 1));

        assertEquals(Felt.Way.OTHERS, felt.way());
    }

    @Test
    void nothingIsSaidWhereOneOfTheTwoIsMissing() {
        assertEquals(Optional.empty(), Comparison.of(session(day(0)).before(6).entry()));
        assertEquals(Optional.empty(), Comparison.of(session(day(0)).after(6).entry()));
    }

    @Test
    void nothingSoreAtAllIsNothingSore() {
        var felt = felt(session(day(0)).nothingSoreBefore().nothingSoreAfter());

        assertEquals(new Felt(Felt.Way.NONE, Optional.empty(), new Difference(0, 0)), felt);
        assertEquals(Felt.Way.NONE, felt(session(day(0)).before(0).after(0)).way());
    }

    @Test
    void everySentenceSaysFeltAndNoneClaimsMore() {
        var messages = Messages.in(Locale.ENGLISH);
        for (var way : Felt.Way.values()) {
            var key = new Felt(way, Optional.empty(), new Difference(1, 1)).key();
            var text = messages.get(key, "Calf, left", 6, 4).toLowerCase(Locale.ROOT);
            assertTrue(text.contains("felt") || text.contains("feels"), text);
            for (var claim : List.of("improve", "heal", "cure", "treat", "relie", "recover")) {
                assertFalse(text.contains(claim), text);
            }
        }
    }

    @Property
    void aSentenceThatSaysLessNeverHidesASpotThatIsWorse(@ForAll("scores") List<Difference> all) {
        var spots = new HashMap<Spot, Difference>();
        var places = List.of(SPOT, NECK, CALF);
        for (int i = 0; i < all.size(); i++) {
            spots.put(places.get(i), all.get(i));
        }
        var felt = Felt.of(new Comparison(spots));
        boolean worse = all.stream().anyMatch(spot -> spot.after() > spot.before());

        assertEquals(
                worse,
                Arrays.asList(Felt.Way.MIXED, Felt.Way.WORSE, Felt.Way.MUCH_WORSE)
                        .contains(felt.way()));
    }

    @Provide
    Arbitrary<List<Difference>> scores() {
        var score = Arbitraries.integers().between(0, 10);
        return Combinators.combine(score, score).as(Difference::new).list().ofMaxSize(3);
    }

    private static Felt felt(Sessions session) {
        return Felt.of(Comparison.of(session.entry()).orElseThrow());
    }
}
