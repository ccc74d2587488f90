package vn.giapranh.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/** Reads the whole trail as it stood at one instant and names every row that does not fit. */
@Service
class Check {

    private final CheckStore store;
    private final TrailStore trail;
    private final SealKey key;
    private final Anchor anchor;
    private final Clock clock;

    Check(CheckStore store, TrailStore trail, SealKey key, Anchor anchor, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.key = key;
        this.anchor = anchor;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verdict(Actor.Engine actor) {
        Instant at = clock.instant();
        UUID identity = trail.identity();
        List<SealMark> anchored = anchor.read(identity).stream().toList();
        ChainCheck chains = new ChainCheck();
        store.eachEntry(chains::follow);
        SealCheck seals = new SealCheck(key, anchored);
        store.eachSeal(identity, seals::follow);
        List<Finding> findings = new ArrayList<>(chains.findings());
        findings.addAll(store.endsThatDiffer());
        findings.addAll(seals.end());
        findings.addAll(store.sealedEntriesThatDiffer());
        findings.addAll(store.falseSealClaims());
        return findings.isEmpty()
                ? new Verdict.Sound(at, chains.entries(), seals.seals(), store.unsealed())
                : new Verdict.Broken(
                        at,
                        chains.entries(),
                        seals.seals(),
                        findings.subList(0, Math.min(findings.size(), Verdict.MOST_FINDINGS)));
    }
}
