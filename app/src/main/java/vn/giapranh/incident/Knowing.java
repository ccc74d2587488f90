package vn.giapranh.incident;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.incident.IncidentStore.Sighted;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** Writes down that what a ward had to be told has reached it. */
@Component
class Knowing {

    private final BoardStore board;
    private final Acting acting;
    private final Now now;

    Knowing(BoardStore board, Acting acting, Now now) {
        this.board = board;
        this.acting = acting;
        this.now = now;
    }

    /** Those of which the ward was not told, or that reached it before, are passed over. */
    @Transactional
    public void reached(Actor.Engine engine, WardId ward, List<IncidentNumber> numbers) {
        for (IncidentNumber number : board.unreached(ward, numbers)) {
            // In the order of the numbers, so that two that deliver at once wait for each other and never both.
            Sighted sighted = acting.lock(engine, number);
            if (!board.unreached(ward, List.of(number)).isEmpty()) {
                acting.record(
                        engine, sighted.incident(), KnowingRules.reached(sighted.incident(), ward), now.instant());
            }
        }
    }
}
