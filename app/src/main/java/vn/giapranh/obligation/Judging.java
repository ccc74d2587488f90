package vn.giapranh.obligation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** Holds facts against obligations. */
final class Judging {

    private record Owed(Duty duty, WardId party, Optional<BorderId> border) {}

    private final Map<Owed, List<Fact>> facts = new HashMap<>();
    private final Set<Duty> measured;
    private final Instant now;

    /** @param measured the duties that some source records */
    Judging(Collection<Fact> facts, Set<Duty> measured, Instant now) {
        this.facts.putAll(facts.stream()
                .filter(fact -> !fact.at().isAfter(now))
                .sorted(Comparator.comparing(Fact::at))
                .collect(Collectors.groupingBy(fact -> new Owed(fact.duty(), fact.party(), fact.border()))));
        this.measured = Set.copyOf(measured);
        this.now = now;
    }

    Judged judge(Obligation obligation) {
        if (!measured.contains(obligation.duty())) {
            return new Judged(obligation, new Standing.Unmeasured(), List.of());
        }
        List<Fact> towards =
                facts
                        .getOrDefault(new Owed(obligation.duty(), obligation.party(), obligation.border()), List.of())
                        .stream()
                        .filter(fact -> isTowards(fact, obligation))
                        .toList();
        return new Judged(obligation, standing(obligation, towards), towards);
    }

    private static boolean isTowards(Fact fact, Obligation obligation) {
        return obligation
                .event()
                .map(fact.event()::equals)
                .orElseGet(() -> obligation.span().holds(fact.countsFor()));
    }

    private Standing standing(Obligation obligation, List<Fact> towards) {
        int done = 0;
        for (Fact fact : towards) {
            done += fact.amount();
            if (done >= obligation.needed()) {
                return fact.at().isBefore(obligation.due())
                        ? new Standing.Met(fact.at())
                        : new Standing.Late(fact.at());
            }
        }
        return now.isBefore(obligation.due()) ? new Standing.Open(done) : new Standing.Missed(done);
    }
}
