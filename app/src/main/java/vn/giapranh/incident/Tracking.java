package vn.giapranh.incident;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.incident.TrackingStore.Tracked;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;

/**
 * The resident's side: report without an account, follow with a code, disagree. A code that is wrong, and a code of a
 * report that was erased, are {@code UnknownException} alike.
 */
@Service
public class Tracking {

    private final Reporting reporting;
    private final Acting acting;
    private final IncidentStore incidents;
    private final AttemptStore attempts;
    private final TrackingStore store;
    private final TrackingCodes codes;
    private final Now now;

    Tracking(
            Reporting reporting,
            Acting acting,
            IncidentStore incidents,
            AttemptStore attempts,
            TrackingStore store,
            TrackingCodes codes,
            Now now) {
        this.reporting = reporting;
        this.acting = acting;
        this.incidents = incidents;
        this.attempts = attempts;
        this.store = store;
        this.codes = codes;
        this.now = now;
    }

    /**
     * Writes a resident's report with its photos (as in {@link Incidents#attach}); the ward of the place receives it.
     * Throws {@code InvalidException} for a place in no ward, or a photo that can not be taken, and for a key used before
     * with other words (field {@code Idempotency-Key}); then nothing is written.
     */
    @Transactional
    public TrackedReport report(Actor.Resident resident, ReportIncident command, List<byte[]> photos, Attempt attempt) {
        if (photos.size() > Permission.MOST_PHOTOS) {
            throw new InvalidException("photo", "incident.invalid.photos-too-many", Permission.MOST_PHOTOS);
        }
        List<Photo> clean = photos.stream().map(PhotoCleaning::clean).toList();
        TrackingCode code = codes.next(attempt.key());
        store.show(codes.hash(code));
        return switch (reporting.report(resident, asResident(command), attempt, Optional.of(codes.hash(code)))) {
            case ReportOutcome.KeyReused _ ->
                throw new InvalidException("Idempotency-Key", "incident.refusal.KEY_REUSED");
            case ReportOutcome.Reported reported -> {
                if (!reported.repeated()) {
                    clean.forEach(photo -> attach(resident, reported.number(), photo));
                }
                yield new TrackedReport(reported, code);
            }
        };
    }

    private static ReportIncident asResident(ReportIncident said) {
        return new ReportIncident(
                said.kind(),
                said.urgency(),
                said.lon(),
                said.lat(),
                said.words(),
                Channel.RESIDENT_PAGE,
                said.reporterContact(),
                Optional.empty(),
                Optional.empty());
    }

    private void attach(Actor.Resident resident, IncidentNumber number, Photo photo) {
        Incident incident =
                incidents.find(number, Optional.empty()).orElseThrow().incident();
        acting.record(
                resident, incident, LifeRules.attach(incident, photo, Optional.empty(), Ids.next()), now.instant());
    }

    /** What the code's holder may see. */
    @Transactional(readOnly = true)
    public TrackingView get(Actor.Resident resident, TrackingCode code) {
        return view(tracked(code));
    }

    /**
     * "Not resolved". A resolved incident, or one closed no longer ago than the charter's time for the result, is opened
     * again under its lead; one closed longer is only marked for the lead. Before it is resolved there is nothing to
     * disagree with: then nothing happens. {@code words}: 1 to 1,000 characters.
     */
    @Transactional
    public TrackingView disagree(Actor.Resident resident, TrackingCode code, String words, Attempt attempt) {
        String said = Words.required("words", words);
        Tracked tracked = tracked(code);
        IncidentNumber number = tracked.follows();
        Incident incident = acting.lock(resident, number).incident();
        byte[] fingerprint = AttemptStore.fingerprint("DISAGREE", number, said);
        Optional<AttemptStore.Earlier> earlier = attempt.key().flatMap(key -> attempts.find(resident, key));
        if (earlier.isPresent() && !earlier.get().says(fingerprint)) {
            throw new InvalidException("Idempotency-Key", "incident.refusal.KEY_REUSED");
        }
        if (earlier.isEmpty() && LifeRules.canDisagree(incident)) {
            var at = now.instant();
            acting.record(resident, incident, LifeRules.disagree(incident, said, acting.rulesOf(incident, at), at), at);
            attempt.key().ifPresent(key -> attempts.keep(resident, key, fingerprint, number, at));
        }
        return view(tracked);
    }

    private Tracked tracked(TrackingCode code) {
        String hash = codes.hash(code);
        store.show(hash);
        return store.find(hash).orElseThrow(() -> new UnknownException("incident"));
    }

    private TrackingView view(Tracked tracked) {
        TrackingStore.Told told = store.told(tracked.reported());
        TrackingStore.State state = store.state(tracked.follows());
        return new TrackingView(
                tracked.reported(),
                told.kind(),
                state.phase(),
                state.lead(),
                told.reportedAt(),
                state.since(),
                told.lon(),
                told.lat(),
                store.answers(tracked),
                store.owed(tracked.reported(), ClockKind.RECEIPT),
                store.owed(tracked.reported(), ClockKind.RESULT),
                state.phase() == Phase.RESOLVED || state.phase() == Phase.CLOSED);
    }
}
