package vn.giapranh.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.chair.Chairs;
import vn.giapranh.charter.chair.HandOver;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** Signatures on hand-overs of the chair. */
@Component
class ChairFacts implements FactSource {

    private final Chairs chairs;

    ChairFacts(Chairs chairs) {
        this.chairs = chairs;
    }

    @Override
    public Set<Duty> duties() {
        return Set.of(Duty.CHAIR_HAND_OVER);
    }

    @Override
    public List<Fact> list(Actor.Engine reader, String charter, Instant from) {
        List<Fact> facts = new ArrayList<>();
        for (HandOver handOver : chairs.handOvers(reader, charter)) {
            handOver.record().ifPresent(record -> {
                record.outgoingSigned().ifPresent(at -> facts.add(fact(charter, handOver, handOver.outgoing(), at)));
                record.incomingSigned().ifPresent(at -> facts.add(fact(charter, handOver, handOver.incoming(), at)));
            });
        }
        return facts;
    }

    private static Fact fact(String charter, HandOver handOver, WardId side, Instant at) {
        return new Fact(
                Duty.CHAIR_HAND_OVER,
                side,
                Optional.empty(),
                at,
                at,
                1,
                Unfolding.chairTerm(handOver.term()),
                "/charters/" + charter + "/chair");
    }
}
