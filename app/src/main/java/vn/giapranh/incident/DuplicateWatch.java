package vn.giapranh.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.incident.Change.Happened;
import vn.giapranh.incident.Decision.Step;
import vn.giapranh.incident.IncidentStore.Sighted;
import vn.giapranh.incident.MergeStore.Pair;
import vn.giapranh.kernel.Actor;

/**
 * Looks at every new report once for another of the same event, across wards, and proposes the most alike. A person who
 * does not see both never learns of the pair.
 */
@Component
class DuplicateWatch {

    private static final int REPORTS_A_LOOK = 50;

    private final MergeStore merges;
    private final IncidentStore incidents;
    private final Acting acting;
    private final Now now;

    DuplicateWatch(MergeStore merges, IncidentStore incidents, Acting acting, Now now) {
        this.merges = merges;
        this.incidents = incidents;
        this.acting = acting;
        this.now = now;
    }

    /** Compares the oldest reports that were not compared yet; returns how many. */
    @Transactional
    public int look(Actor.Engine engine) {
        Instant at = now.real();
        List<IncidentNumber> fresh = merges.takeFresh(REPORTS_A_LOOK, at);
        if (!fresh.isEmpty()) {
            BinaryOperator<Pair> moreAlike = BinaryOperator.maxBy(
                    Comparator.comparingDouble(pair -> pair.likeness().score()));
            List<Pair> near = merges.near(fresh).stream()
                    .filter(pair -> pair.likeness().isWorthProposing())
                    .toList();
            Map<IncidentNumber, Pair> best = merges.compareWords(undecided(near)).stream()
                    .filter(pair -> pair.likeness().isWorthProposing())
                    .collect(Collectors.toMap(Pair::fresh, Function.identity(), moreAlike));
            best.values().forEach(pair -> propose(engine, pair, at));
        }
        return fresh.size();
    }

    /** Without those that would not be the most alike of their report even if all their words were the same. */
    private static List<Pair> undecided(List<Pair> near) {
        Map<IncidentNumber, Double> highest = near.stream()
                .collect(Collectors.toMap(Pair::fresh, pair -> pair.likeness().score(), Math::max));
        return near.stream()
                .filter(pair ->
                        pair.likeness().score() >= highest.getOrDefault(pair.fresh(), 0.0) - Likeness.MOST_BY_WORDS)
                .toList();
    }

    private void propose(Actor.Engine engine, Pair pair, Instant at) {
        if (merges.propose(pair, at)) {
            Incident incident = incidents
                    .find(pair.fresh(), Optional.empty())
                    .map(Sighted::incident)
                    .orElseThrow();
            acting.record(
                    engine,
                    incident,
                    new Step(
                            incident,
                            List.of(new Happened(head -> new IncidentEvent.MergeProposed(
                                    head, pair.other(), pair.likeness().score())))),
                    at);
        }
    }
}
