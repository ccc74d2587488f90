package vn.giapranh.incident;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;

/**
 * The life of an incident: report, acknowledge, work, resolve, close, answer. Passing the lead is {@link Handovers},
 * wards at work together {@link Teamwork}, one event reported twice {@link Merges}, the duty board's questions
 * {@link Board}, the resident's side {@link Tracking}.
 *
 * <p>Every act: {@code UnknownException} when the actor may not know the incident, {@code ForbiddenException} when it may
 * know it but never do this, otherwise an {@link ActOutcome}.
 */
@Service
public class Incidents {

    private final Reporting reporting;
    private final Acting acting;
    private final ViewStore parts;
    private final Knowing knowing;

    Incidents(Reporting reporting, Acting acting, ViewStore parts, Knowing knowing) {
        this.reporting = reporting;
        this.acting = acting;
        this.parts = parts;
        this.knowing = knowing;
    }

    /** What a report at this place would do; writes nothing. Throws as {@link #report} does. */
    @Transactional(readOnly = true)
    public PreviewView preview(Actor actor, ReportIncident command) {
        return reporting.preview(actor, command);
    }

    /**
     * Writes a report: located by the edition in force, ruled by the charter in force, led by exactly one ward, in the
     * neighbours' inboxes, its clocks running, when this returns. An officer's or organisation's ward is the receiver.
     * Throws {@code InvalidException} for a place that is not on earth, or in no ward when nobody received it.
     */
    @Transactional
    public ReportOutcome report(Actor actor, ReportIncident command, Attempt attempt) {
        if (!(actor.has(Role.DUTY_OFFICER) || actor.has(Role.FIELD_OFFICER) || actor.has(Role.LEADER))) {
            throw new ForbiddenException(
                    Refusal.of(Refusal.Reason.ONLY_AN_OFFICER).messageKey());
        }
        return reporting.report(actor, command, attempt, Optional.empty());
    }

    /** An officer of the lead says that the ward has it in hand. */
    @Transactional
    public ActOutcome acknowledge(Actor actor, IncidentNumber incident, Attempt attempt) {
        return acting.act(actor, incident, Act.ACKNOWLEDGE, "", attempt, (present, _) -> switch (present) {
            case Incident.Reported reported -> LifeRules.acknowledge(reported);
            case Incident.Acknowledged _, Incident.Resolved _, Incident.Closed _, Incident.Merged _ ->
                throw LifeRules.unexpected(present);
        });
    }

    /** Adds words to the timeline, 1 to 1,000 characters; any ward that sees the narrative may. Moves no version. */
    @Transactional
    public ActOutcome note(Actor actor, IncidentNumber incident, String words, Attempt attempt) {
        String said = Words.required("words", words);
        return acting.act(actor, incident, Act.NOTE, said, attempt, (present, _) -> LifeRules.note(present, said));
    }

    /** Dealt with on the ground. {@code words}: what was done, may be empty. Acknowledges where nobody had. */
    @Transactional
    public ActOutcome resolve(Actor actor, IncidentNumber incident, String words, Attempt attempt) {
        String said = Words.checked("words", words);
        return acting.act(
                actor,
                incident,
                Act.RESOLVE,
                said,
                attempt,
                (present, _) -> LifeRules.resolve(LifeRules.atWork(present), said));
    }

    /**
     * Takes it off the books. {@code words} for the file, may be empty. Resolves and acknowledges where nobody had.
     * Refused while a handover, a dispute or a task is open. The answer owed to the reporter goes on being owed.
     */
    @Transactional
    public ActOutcome close(Actor actor, IncidentNumber incident, String words, Attempt attempt) {
        String said = Words.checked("words", words);
        return acting.act(
                actor, incident, Act.CLOSE, said, attempt, (present, at) -> LifeRules.close(present, said, at));
    }

    /** Opens a resolved or closed incident again, under its present lead, acknowledged. {@code words}: why, required. */
    @Transactional
    public ActOutcome reopen(Actor actor, IncidentNumber incident, String words, Attempt attempt) {
        String said = Words.required("words", words);
        return acting.act(
                actor,
                incident,
                Act.REOPEN,
                said,
                attempt,
                (present, at) -> LifeRules.reopen(present, said, acting.rulesOf(present, at), at));
    }

    /** Answers the person who reported; a resident reads it with the code. A result can be given more than once. */
    @Transactional
    public ActOutcome answer(Actor actor, AnswerReporter command, Attempt attempt) {
        return acting.act(
                actor,
                command.incident(),
                Act.ANSWER_REPORTER,
                command,
                attempt,
                (present, _) -> LifeRules.answer(present, command));
    }

    /**
     * Adds a photo, JPEG or PNG, at most 8 MB and 40 megapixels, six an incident: turned upright by its EXIF orientation,
     * then written anew without any metadata. Throws {@code InvalidException} on field {@code photo} for anything else.
     */
    @Transactional
    public ActOutcome attach(Actor actor, IncidentNumber incident, byte[] photo, Attempt attempt) {
        Photo clean = PhotoCleaning.clean(photo);
        return acting.act(
                actor,
                incident,
                Act.ATTACH_PHOTO,
                HexFormat.of().formatHex(AttemptStore.fingerprint(photo)),
                attempt,
                (present, _) -> LifeRules.attach(present, clean, actor.ward(), Ids.next()));
    }

    /** The incident as the actor may see it. An officer of a told ward who asks has opened it. */
    @Transactional
    public IncidentView get(Actor actor, IncidentNumber incident) {
        return acting.lookAt(actor, incident);
    }

    /** A photo's bytes; UnknownException where the actor's ward sees no attachments. */
    @Transactional(readOnly = true)
    public Photo getPhoto(Actor actor, IncidentNumber incident, UUID photo) {
        return parts.photo(incident, photo).orElseThrow(() -> new UnknownException("photo"));
    }

    /**
     * Incidents reached a screen or a programme of a ward: it has been told. Those it was not to be told of, or was told
     * of before, are passed over. For the engine, which delivers.
     */
    @Transactional
    public void markReached(Actor.Engine engine, vn.giapranh.kernel.WardId ward, List<IncidentNumber> incidents) {
        knowing.reached(engine, ward, incidents);
    }
}
