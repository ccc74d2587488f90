package vn.giapranh.notification;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.giapranh.incident.Board;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.IncidentRow;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.ListIncidents;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/**
 * Tells the incidents that a ward has been reached. A mark that fails costs the stream nothing: the next board of the ward
 * that opens makes up for it, and until then the Tell clock goes on running.
 */
@Component
class Reached {

    private static final Actor.Engine ENGINE = new Actor.Engine("live-streams");
    private static final Logger log = LoggerFactory.getLogger(Reached.class);

    private final Incidents incidents;
    private final Board board;

    Reached(Incidents incidents, Board board) {
        this.incidents = incidents;
        this.board = board;
    }

    /** One incident has gone out on a stream of the ward. */
    void byEvent(WardId ward, String number) {
        mark(ward, List.of(IncidentNumber.of(number)));
    }

    /** The ward has the duty board before it, with every open incident it may know. */
    void byBoard(Actor actor, WardId ward) {
        try {
            mark(
                    ward,
                    board.list(actor, ListIncidents.open(ListIncidents.LARGEST_PAGE)).rows().stream()
                            .filter(row -> !row.lead().equals(ward))
                            .map(IncidentRow::number)
                            .toList());
        } catch (DataAccessException | TransactionException e) {
            log.warn("could not read the board of {}: {}", ward, e.getMessage());
        }
    }

    private void mark(WardId ward, List<IncidentNumber> numbers) {
        try {
            if (!numbers.isEmpty()) {
                incidents.markReached(ENGINE, ward, numbers);
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("could not mark {} incidents as reached in {}: {}", numbers.size(), ward, e.getMessage());
        }
    }
}
