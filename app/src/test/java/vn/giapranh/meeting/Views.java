package vn.giapranh.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.rule.Per;
import vn.giapranh.kernel.WardId;

/** Views made by hand, for tests of rules. */
final class Views {

    static final Instant AT = Instant.parse("2026-11-01T02:00:00Z");
    static final Call CALL = new Call(AT, Duration.ofMinutes(120), Optional.of("Hội trường"), Optional.empty(), 0);

    private Views() {}

    static MeetingView planned(MeetingKind kind, Period due, Period speaksOf) {
        return new MeetingView(
                new MeetingNumber("GB26-00001"),
                new CharterVersionId("bon-phuong", 1),
                List.of(WardId.of("26876"), WardId.of("26890")),
                kind,
                Per.QUARTER,
                due,
                speaksOf,
                WardId.of("26876"),
                new MeetingState.Planned(),
                1,
                AT);
    }

    static MeetingState state(MeetingPhase phase) {
        return switch (phase) {
            case PLANNED -> new MeetingState.Planned();
            case CALLED -> new MeetingState.Called(CALL);
            case OPEN -> new MeetingState.Open(CALL, AT);
            case HELD -> new MeetingState.Held(CALL, AT, AT);
            case CANCELLED -> new MeetingState.Cancelled(Optional.of(CALL), AT, "Mưa bão");
        };
    }

    static ConclusionState state(ConclusionPhase phase) {
        LocalDate due = LocalDate.of(2026, 12, 1);
        return switch (phase) {
            case DRAWN -> new ConclusionState.Drawn(due);
            case STRUCK -> new ConclusionState.Struck(due);
            case OPEN -> new ConclusionState.Open(due);
            case EXTENSION_ASKED -> new ConclusionState.ExtensionAsked(due, due.plusDays(7));
            case CLAIMED -> new ConclusionState.Claimed(due, AT);
            case DONE -> new ConclusionState.Done(due, AT, AT);
        };
    }

    static AgendaItemView item(String source, String subject, ItemState state, boolean byHand, int minutesVersion) {
        boolean generated = !source.equals(Agendas.PARTY) && !source.equals(Agendas.CHAIR);
        return new AgendaItemView(
                UUID.randomUUID(),
                1,
                source,
                subject,
                "Nội dung " + subject,
                "",
                10,
                generated ? Optional.empty() : Optional.of(WardId.of("26876")),
                state,
                byHand,
                1,
                minutesVersion == 0 ? "" : "Đã bàn.",
                minutesVersion,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
