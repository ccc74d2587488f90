package vn.giapranh.charter;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterStore.InForceRow;
import vn.giapranh.charter.CharterStore.Span;
import vn.giapranh.kernel.WardId;

/**
 * Which versions rule when, held in memory as it stood at one revision of the database. Every question looks at the
 * revision first, in the transaction that asks: the answer is the database's own, on every node, from the commit of a
 * change on.
 */
@Component
class HeldCoverage {

    private final CharterStore store;
    private volatile @Nullable Held held;

    private record Held(UUID revision, List<Span> spans) {}

    HeldCoverage(CharterStore store) {
        this.store = store;
    }

    /** The versions in force at {@code at} that cover a border of one of the wards, by charter. */
    List<InForceRow> inForce(Set<WardId> wards, Instant at) {
        return rows(span -> span.rulesAt(at) && span.wards().stream().anyMatch(wards::contains));
    }

    /** All versions in force at {@code at}, by charter. */
    List<InForceRow> inForce(Instant at) {
        return rows(span -> span.rulesAt(at));
    }

    private List<InForceRow> rows(Predicate<Span> which) {
        return spans().stream().filter(which).map(Span::row).toList();
    }

    private List<Span> spans() {
        UUID revision = store.revision();
        Held known = held;
        if (known == null || !known.revision().equals(revision)) {
            known = new Held(revision, store.spans());
            held = known;
        }
        return known.spans();
    }
}
