package org.tactus.ui.library;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.RoutineReader;
import org.tactus.text.Messages;

class LibraryHeadlineTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    0 | false | none | No routines
                    1 | false | none | 1 routine
                    7 | false | none | 7 routines
                    0 | false | SCALP MIDLINE | No routine for: scalp
                    1 | false | SCALP MIDLINE | 1 routine for: scalp
                    7 | false | CALF LEFT | 7 routines for: calf (left)
                    7 | false | CALF LEFT, CALF RIGHT | 7 routines for: calf
                    1 | true  | CALF LEFT, SCALP MIDLINE | 1 routine for part of this: scalp, calf (left)
                    4 | true  | CALF LEFT, SCALP MIDLINE, PALM RIGHT | 4 routines for part of this: scalp, calf (left), palm (right)
                    """)
    void readsWellInEveryCount(int count, boolean partly, String touched, String headline) {
        var library = Library.of(BundledRoutines.load(new RoutineReader()));
        var items = List.copyOf(Catalogue.EMPTY.next(library, MESSAGES).items());
        var list = new RoutineList(items.subList(0, count), List.of(), partly, List.of());
        var spots =
                Stream.ofNullable(touched)
                        .flatMap(text -> Stream.of(text.split(", ")))
                        .map(text -> text.split(" "))
                        .map(words -> new Spot(Zone.valueOf(words[0]), Side.valueOf(words[1])))
                        .collect(toSet());

        assertEquals(headline, LibraryHeadline.of(MESSAGES, list, spots));
    }
}
