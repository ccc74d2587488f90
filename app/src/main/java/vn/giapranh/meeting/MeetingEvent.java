package vn.giapranh.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.WardId;

/** What happens to meetings and conclusions, in the stream {@code meeting:<charter>}. Never what was said. */
public sealed interface MeetingEvent extends DomainEvent {

    Head head();

    /** @param parties the wards that see the meeting, and are told */
    record Head(UUID eventId, Instant at, Actor actor, String charter, MeetingNumber meeting, Set<WardId> parties) {
        public Head {
            parties = Set.copyOf(parties);
        }
    }

    @Override
    default UUID eventId() {
        return head().eventId();
    }

    @Override
    default Instant at() {
        return head().at();
    }

    @Override
    default Actor actor() {
        return head().actor();
    }

    @Override
    default String stream() {
        return "meeting:" + head().charter();
    }

    @Override
    default Map<String, Object> facts() {
        return Map.of("meeting", head().meeting().value());
    }

    record MeetingPlanned(Head head, MeetingKind kind, LocalDate dueTo) implements MeetingEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("meeting", head.meeting().value(), "kind", kind.name(), "due", dueTo.toString());
        }
    }

    record MeetingCalled(Head head, Instant startsAt) implements MeetingEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("meeting", head.meeting().value(), "starts", startsAt.toString());
        }
    }

    record MeetingMoved(Head head, Instant startsAt) implements MeetingEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("meeting", head.meeting().value(), "starts", startsAt.toString());
        }
    }

    record MeetingCancelled(Head head) implements MeetingEvent {}

    record HostsExchanged(Head head, WardId host) implements MeetingEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("meeting", head.meeting().value(), "host", host.code());
        }
    }

    record AgendaChanged(Head head) implements MeetingEvent {}

    record MeetingOpened(Head head) implements MeetingEvent {}

    record AttendanceRecorded(Head head, WardId ward, int headCount) implements MeetingEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("meeting", head.meeting().value(), "ward", ward.code(), "heads", headCount);
        }
    }

    record MinutesRecorded(Head head, UUID item, int version) implements MeetingEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("meeting", head.meeting().value(), "item", item.toString(), "version", version);
        }
    }

    /** @param struck whether it was taken back before the closing */
    record ConclusionDrawn(Head head, ConclusionNumber conclusion, boolean struck) implements MeetingEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("meeting", head.meeting().value(), "conclusion", conclusion.value(), "struck", struck);
        }
    }

    record MeetingClosed(Head head, int conclusions) implements MeetingEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("meeting", head.meeting().value(), "conclusions", conclusions);
        }
    }

    record AddendumWritten(Head head) implements MeetingEvent {}

    record ConclusionFollowed(Head head, ConclusionNumber conclusion, ConclusionAct act) implements MeetingEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("meeting", head.meeting().value(), "conclusion", conclusion.value(), "act", act.name());
        }
    }

    record ConclusionReminded(Head head, ConclusionNumber conclusion, ReminderKind kind) implements MeetingEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("meeting", head.meeting().value(), "conclusion", conclusion.value(), "kind", kind.name());
        }
    }
}
