package vn.giapranh.hotspot;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.WardId;

/** What happens to runs and findings, in the stream {@code hotspot:<charter>}. */
public sealed interface HotspotEvent extends DomainEvent {

    String charter();

    @Override
    default String stream() {
        return "hotspot:" + charter();
    }

    record HotspotRunAsked(UUID eventId, Instant at, Actor actor, String charter, RunId run) implements HotspotEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("run", run.toString());
        }
    }

    /** @param found how many findings it saw, old and new */
    record HotspotRunDone(UUID eventId, Instant at, Actor actor, String charter, RunId run, int found)
            implements HotspotEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("run", run.toString(), "found", found);
        }
    }

    record HotspotRunFailed(UUID eventId, Instant at, Actor actor, String charter, RunId run, RunView.Failure why)
            implements HotspotEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("run", run.toString(), "why", why.name());
        }
    }

    /** @param audience the wards that may know of it, and are told */
    record HotspotFound(
            UUID eventId,
            Instant at,
            Actor actor,
            String charter,
            RunId run,
            FindingNumber finding,
            Set<WardId> audience)
            implements HotspotEvent {

        public HotspotFound {
            audience = Set.copyOf(audience);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("run", run.toString(), "finding", finding.value());
        }
    }

    /** A person did something about it. */
    record HotspotMoved(
            UUID eventId, Instant at, Actor actor, String charter, FindingNumber finding, FindingState state)
            implements HotspotEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("finding", finding.value(), "state", state.name());
        }
    }

    record HotspotWatchChanged(UUID eventId, Instant at, Actor actor, String charter) implements HotspotEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of();
        }
    }
}
