package org.tactus.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.tactus.compose.Composed;
import org.tactus.compose.Wishes;
import org.tactus.routine.Audience;
import org.tactus.routine.Common;
import org.tactus.routine.Step;
import org.tactus.ui.Background;

class NewestFirstTest {
    /// What is to be done on the screen's thread, which this test is.
    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();

    private final Background background = Background.onVirtualThreads(screen::add);
    private final List<Integer> shown = new ArrayList<>();
    private final NewestFirst composing = new NewestFirst(background, NewestFirstTest::composed);

    @Test
    void ofWishesThatComeMeanwhileOnlyTheNewestAreMet() throws InterruptedException {
        for (int minutes = 10; minutes <= 20; minutes++) {
            wish(minutes);
        }
        screen.take().run();
        screen.take().run();
        assertEquals(List.of(10, 20), shown);
        wish(30);
        screen.take().run();
        assertEquals(List.of(10, 20, 30), shown);
        background.close();
        assertEquals(0, screen.size());
    }

    private void wish(int minutes) {
        composing.compose(Wishes.of(Map.of(), Audience.PARTNER, minutes), _ -> shown.add(minutes));
    }

    private static Composed composed(Wishes wishes) {
        var rest = new Step.Rest(Common.NONE, Duration.ofMinutes(wishes.minutes()));
        return new Composed(Compositions.composed(rest).routine(), Map.of(), List.of());
    }
}
