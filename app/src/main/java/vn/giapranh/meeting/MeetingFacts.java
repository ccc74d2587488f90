package vn.giapranh.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.Charters;
import vn.giapranh.kernel.Actor;
import vn.giapranh.obligation.Duty;
import vn.giapranh.obligation.Fact;
import vn.giapranh.obligation.FactSource;

/** That a party took part in a meeting: once for each period for which the meeting was asked. */
@Service
public class MeetingFacts implements FactSource {

    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

    private final MeetingStore meetings;
    private final MinutesStore minutes;

    MeetingFacts(MeetingStore meetings, MinutesStore minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    @Override
    public Set<Duty> duties() {
        return EnumSet.of(Duty.MEETING, Duty.HALF_YEAR_REVIEW, Duty.YEAR_REVIEW);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> list(Actor.Engine reader, String charter, Instant from) {
        List<Fact> facts = new ArrayList<>();
        for (MeetingView meeting : meetings.listHeld(charter, from, ALWAYS)) {
            Instant at = meeting.call().orElseThrow().startsAt();
            for (AttendanceView there : minutes.listAttendance(meeting.number())) {
                if (there.isThere()) {
                    meeting.countsFor().forEach(counts -> facts.add(fact(meeting, counts, there, at)));
                }
            }
        }
        return facts;
    }

    private static Fact fact(MeetingView meeting, CountsFor counts, AttendanceView there, Instant at) {
        return new Fact(
                duty(meeting, counts),
                there.ward(),
                Optional.empty(),
                counts.period().from().atStartOfDay(Charters.ZONE).toInstant(),
                at,
                1,
                meeting.number().value(),
                "/meetings/" + meeting.number());
    }

    /** A review counts for its own period, and as the ordinary meeting of the period in which it was due. */
    private static Duty duty(MeetingView meeting, CountsFor counts) {
        if (!counts.period().equals(meeting.speaksOf())) {
            return Duty.MEETING;
        }
        return switch (meeting.kind()) {
            case REGULAR -> Duty.MEETING;
            case HALF_YEAR_REVIEW -> Duty.HALF_YEAR_REVIEW;
            case YEAR_REVIEW -> Duty.YEAR_REVIEW;
        };
    }
}
