package vn.giapranh.charter;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.rule.ZoneRule;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.ZoneDepths;

/** Tells the territory how deep the zones of the charters in force are. */
@Component
class CoveredDepths implements ZoneDepths {

    private final HeldCoverage coverage;
    private final CharterShelf shelf;
    private final Clock clock;

    CoveredDepths(HeldCoverage coverage, CharterShelf shelf, Clock clock) {
        this.coverage = coverage;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<BorderId, Integer> inForce() {
        Map<BorderId, Integer> depths = new TreeMap<>();
        coverage.inForce(clock.instant())
                .forEach(row -> shelf.get(row.id(), row.hash())
                        .rule(ZoneRule.class)
                        .borders()
                        .forEach(border -> depths.put(border.border(), border.depthMetres())));
        return depths;
    }
}
