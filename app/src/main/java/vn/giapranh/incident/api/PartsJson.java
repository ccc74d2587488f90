package vn.giapranh.incident.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.incident.AidView;
import vn.giapranh.incident.ClockView;
import vn.giapranh.incident.DisputeView;
import vn.giapranh.incident.LeadView;
import vn.giapranh.incident.TaskView;
import vn.giapranh.incident.TimelineEntry;
import vn.giapranh.incident.ToldView;
import vn.giapranh.kernel.WardId;

/** What an incident consists of. */
final class PartsJson {

    private PartsJson() {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Lead", description = "One ward's time as lead; ordered by `sequence`, never by the clock.")
    record Lead(
            @Schema(description = "1 for the first lead, then one more at every change.", example = "1")
            int sequence,

            @Schema(description = "Code of the ward.", example = "26968")
            String ward,

            @Schema(
                    description = "How it came to lead.",
                    allowableValues = {
                        "by-place",
                        "by-segment",
                        "as-receiver",
                        "by-acceptance",
                        "by-chair",
                        "by-level-above"
                    })
            String how,

            @Schema(description = "The article of the charter that says so.", example = "Điều 6")
            Optional<String> article,

            @Schema(description = "Since when.", example = "2026-11-24T21:04:11+07:00")
            OffsetDateTime since) {

        static Lead of(LeadView lead) {
            return new Lead(
                    lead.sequence(),
                    lead.ward().code(),
                    Codes.of(lead.how()),
                    lead.article(),
                    Times.local(lead.since()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Clock", description = "A time by which a ward must act.")
    record Clock(
            @Schema(ref = "#/components/schemas/ClockKind") String kind,

            @Schema(description = "Code of the ward that must act.", example = "26968")
            String ward,

            @Schema(description = "Since when it runs.", example = "2026-11-24T21:04:11+07:00")
            OffsetDateTime started,

            @Schema(description = "By when.", example = "2026-11-24T21:34:11+07:00")
            OffsetDateTime due,

            @Schema(
                    description = "Whether somebody still has to act (`running`, `breached`), or how it ended.",
                    allowableValues = {"running", "breached", "met", "met-late", "stopped", "overrun"})
            String state,

            @Schema(description = "When it was met or stopped.", example = "2026-11-24T21:12:40+07:00")
            Optional<OffsetDateTime> endedAt) {

        static Clock of(ClockView clock) {
            return switch (clock.state()) {
                case ClockView.State.Running _ -> of(clock, "running", Optional.empty());
                case ClockView.State.Breached _ -> of(clock, "breached", Optional.empty());
                case ClockView.State.Met met -> of(clock, "met", Optional.of(met.at()));
                case ClockView.State.MetLate late -> of(clock, "met-late", Optional.of(late.at()));
                case ClockView.State.Stopped stopped -> of(clock, "stopped", Optional.of(stopped.at()));
                case ClockView.State.Overrun overrun -> of(clock, "overrun", Optional.of(overrun.at()));
            };
        }

        private static Clock of(ClockView clock, String state, Optional<Instant> endedAt) {
            return new Clock(
                    Codes.of(clock.kind()),
                    clock.ward().code(),
                    Times.local(clock.started()),
                    Times.local(clock.due()),
                    state,
                    endedAt.map(Times::local));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Told", description = "Whether a neighbour knows.")
    record Told(
            @Schema(description = "Code of the ward.", example = "26977")
            String ward,

            @Schema(description = "When it lay in its inbox.", example = "2026-11-24T21:04:11+07:00")
            OffsetDateTime toldAt,

            @Schema(description = "Until when it must be seen.", example = "2026-11-24T21:34:11+07:00")
            OffsetDateTime by,

            @Schema(description = "When it reached a screen or programme of the ward.")
            Optional<OffsetDateTime> reachedAt,

            @Schema(description = "When an officer of the ward first opened it.")
            Optional<OffsetDateTime> openedAt) {

        static Told of(ToldView told) {
            return new Told(
                    told.ward().code(),
                    Times.local(told.toldAt()),
                    Times.local(told.by()),
                    told.deliveredAt().map(Times::local),
                    told.openedAt().map(Times::local));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Dispute", description = "Who leads is in question; the present lead goes on leading meanwhile.")
    record Dispute(
            @Schema(description = "Its id.", example = "0193a5c2-6f1e-7c3b-9d55-0b1e6a5d7f10")
            UUID id,

            @Schema(
                    description = "What opened it.",
                    allowableValues = {"declined-twice", "lapsed", "brought-by-the-lead"})
            String why,

            @Schema(description = "Code of the unit that decides now.", example = "26977")
            String decider,

            @Schema(description = "When it was opened.", example = "2026-11-24T22:10:00+07:00")
            OffsetDateTime openedAt,

            @Schema(description = "Until when it is decided.", example = "2026-11-24T23:10:00+07:00")
            OffsetDateTime due,

            @Schema(description = "Code of the ward that was decided to lead.", example = "26968")
            Optional<String> decidedLead,

            @Schema(description = "When it was decided.") Optional<OffsetDateTime> decidedAt) {

        static Dispute of(DisputeView dispute) {
            return new Dispute(
                    dispute.id(),
                    Codes.of(dispute.why()),
                    dispute.decider().code(),
                    Times.local(dispute.openedAt()),
                    Times.local(dispute.due()),
                    dispute.decision().map(decision -> decision.lead().code()),
                    dispute.decision().map(decision -> Times.local(decision.at())));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Task", description = "A ward's part of a joint incident.")
    record Task(
            @Schema(description = "Its id.", example = "0193a5c2-6f1e-7c3b-9d55-0b1e6a5d7f10")
            UUID id,

            @Schema(description = "Code of the ward.", example = "26977")
            String ward,

            @Schema(description = "What is to be done, where your ward sees it.")
            Optional<String> words,

            @Schema(description = "When it was given.", example = "2026-11-24T21:15:00+07:00")
            OffsetDateTime assignedAt,

            @Schema(description = "When it was done; absent while it is to be done.")
            Optional<OffsetDateTime> doneAt) {

        static Task of(TaskView task) {
            return new Task(
                    task.id(),
                    task.ward().code(),
                    task.words(),
                    Times.local(task.assignedAt()),
                    task.doneAt().map(Times::local));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Aid", description = "Aid asked of another ward.")
    record Aid(
            @Schema(description = "Its id.", example = "0193a5c2-6f1e-7c3b-9d55-0b1e6a5d7f10")
            UUID id,

            @Schema(description = "Code of the ward that asks.", example = "26968")
            String fromWard,

            @Schema(description = "Code of the ward that is asked.", example = "26977")
            String toWard,

            @Schema(description = "What is needed, where your ward sees it.")
            Optional<String> words,

            @Schema(description = "When it was asked for.", example = "2026-11-24T21:15:00+07:00")
            OffsetDateTime requestedAt,

            @Schema(
                    description = "How far it has come.",
                    allowableValues = {"requested", "offered", "fulfilled"})
            String state) {

        static Aid of(AidView aid) {
            String state = switch (aid.state()) {
                case AidView.State.Requested _ -> "requested";
                case AidView.State.Offered _ -> "offered";
                case AidView.State.Fulfilled _ -> "fulfilled";
            };
            return new Aid(
                    aid.id(), aid.from().code(), aid.to().code(), aid.words(), Times.local(aid.requestedAt()), state);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "TimelineEntry", description = "One thing that happened.")
    record Entry(
            @Schema(description = "Within the incident, from 1: the order that holds.", example = "1")
            int sequence,

            @Schema(description = "When.", example = "2026-11-24T21:04:11+07:00")
            OffsetDateTime at,

            @Schema(description = "What.", example = "incident-reported")
            String type,

            @Schema(
                    description = "Code of the unit that acted; absent for a resident and for a clock.",
                    example = "26968")
            Optional<String> by,

            @Schema(description = "What was said with it, where your ward sees it.")
            Optional<String> words,

            @Schema(
                    description = "The event's own facts.",
                    additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
            Map<String, Object> facts) {

        static Entry of(TimelineEntry entry) {
            return new Entry(
                    entry.sequence(),
                    Times.local(entry.at()),
                    entry.type(),
                    entry.by().map(WardId::code),
                    entry.words(),
                    entry.facts());
        }
    }
}
