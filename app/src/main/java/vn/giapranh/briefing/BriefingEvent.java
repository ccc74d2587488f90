package vn.giapranh.briefing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.WardId;
import vn.giapranh.obligation.Span;

/** What happened to papers and registers: codes and numbers, never words. */
public sealed interface BriefingEvent extends DomainEvent {

    record PaperDrafted(UUID eventId, Instant at, Actor actor, PaperId paper, Source source) implements BriefingEvent {
        @Override
        public String stream() {
            return "paper:" + paper;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("source", source.kind().key(), "key", source.key());
        }
    }

    record PaperDropped(UUID eventId, Instant at, Actor actor, PaperId paper) implements BriefingEvent {
        @Override
        public String stream() {
            return "paper:" + paper;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of();
        }
    }

    record PaperIssued(UUID eventId, Instant at, Actor actor, PaperId paper, String reference, String term, String hash)
            implements BriefingEvent {
        @Override
        public String stream() {
            return "paper:" + paper;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("reference", reference, "term", term, "hash", hash);
        }
    }

    record NumberReserved(UUID eventId, Instant at, Actor actor, RegisterKey register, int number)
            implements BriefingEvent {
        @Override
        public String stream() {
            return "register:" + register.office();
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("kind", register.kind().name(), "term", register.term(), "number", number);
        }
    }

    record NumberCancelled(UUID eventId, Instant at, Actor actor, RegisterKey register, int number)
            implements BriefingEvent {
        @Override
        public String stream() {
            return "register:" + register.office();
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("kind", register.kind().name(), "term", register.term(), "number", number);
        }
    }

    record OfficeWritten(UUID eventId, Instant at, Actor actor, OfficeId office) implements BriefingEvent {
        @Override
        public String stream() {
            return "register:" + office;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of();
        }
    }

    record ReportOpened(UUID eventId, Instant at, Actor actor, ReportId report, String charter, Span span)
            implements BriefingEvent {
        @Override
        public String stream() {
            return "report:" + report;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "charter",
                    charter,
                    "from",
                    span.from().toString(),
                    "until",
                    span.until().toString());
        }
    }

    record ReportApproved(UUID eventId, Instant at, Actor actor, ReportId report, WardId ward)
            implements BriefingEvent {
        @Override
        public String stream() {
            return "report:" + report;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("ward", ward.code());
        }
    }
}
