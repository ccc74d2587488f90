package vn.giapranh.charter.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.WardId;

/** What happens to a draft. Editing stands in a stream of the draft, what binds the parties in that of the charter. */
public sealed interface DraftEvent extends DomainEvent {

    DraftId draft();

    record CharterDraftStarted(UUID eventId, Instant at, Actor actor, DraftId draft, DraftPurpose purpose)
            implements DraftEvent {
        @Override
        public String stream() {
            return "charter-draft:" + draft;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("draft", draft.toString(), "purpose", purpose.name());
        }
    }

    record CharterDraftEdited(UUID eventId, Instant at, Actor actor, DraftId draft, int version) implements DraftEvent {
        @Override
        public String stream() {
            return "charter-draft:" + draft;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("draft", draft.toString(), "version", version);
        }
    }

    record CharterDraftDiscarded(UUID eventId, Instant at, Actor actor, DraftId draft) implements DraftEvent {
        @Override
        public String stream() {
            return "charter-draft:" + draft;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("draft", draft.toString());
        }
    }

    /** Something that binds the parties. */
    sealed interface OfCharter extends DraftEvent {

        String charter();

        @Override
        default String stream() {
            return "charter:" + charter();
        }
    }

    record CharterProposed(UUID eventId, Instant at, Actor actor, DraftId draft, String charter, int round, String hash)
            implements OfCharter {
        @Override
        public Map<String, Object> facts() {
            return Map.of("draft", draft.toString(), "charter", charter, "round", round, "hash", hash);
        }
    }

    record CharterSigned(
            UUID eventId,
            Instant at,
            Actor actor,
            DraftId draft,
            String charter,
            int round,
            WardId party,
            String office,
            String hash)
            implements OfCharter {
        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "draft", draft.toString(),
                    "charter", charter,
                    "round", round,
                    "party", party.code(),
                    "office", office,
                    "hash", hash);
        }
    }

    record CharterReturned(
            UUID eventId, Instant at, Actor actor, DraftId draft, String charter, int round, WardId party)
            implements OfCharter {
        @Override
        public Map<String, Object> facts() {
            return Map.of("draft", draft.toString(), "charter", charter, "round", round, "party", party.code());
        }
    }
}
