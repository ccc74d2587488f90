package vn.giapranh.meeting.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.meeting.AgendaItemView;
import vn.giapranh.meeting.Call;
import vn.giapranh.meeting.MeetingPhase;
import vn.giapranh.meeting.MeetingRecord;
import vn.giapranh.meeting.MeetingTitle;
import vn.giapranh.meeting.MeetingView;
import vn.giapranh.meeting.Meetings;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/**
 * Meetings as iCalendar (RFC 5545, and RFC 5546 for the invitation). Times are in UTC, so that no table of a time zone has to
 * travel along. A meeting keeps its UID for ever, and every change raises its SEQUENCE.
 */
@Component
class CalendarFiles {

    private static final ProdId PRODUCT = new ProdId("-//Giap Ranh//Meetings//VI");

    private final MessageSource messages;
    private final Territory territory;

    CalendarFiles(MessageSource messages, Territory territory) {
        this.messages = messages;
        this.territory = territory;
    }

    /** An invitation to one meeting, or its cancellation. Empty when it was never called. */
    java.util.Optional<ResponseEntity<byte[]>> invitation(MeetingRecord meeting) {
        MeetingView view = meeting.meeting();
        return view.call().map(call -> {
            Method method = isCancelled(view) ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
            Calendar calendar = calendar(method);
            calendar.add(event(view, call, agenda(meeting.items())));
            return file(view.number() + ".ics", calendar);
        });
    }

    /** The feed of a charter of the actor's ward; {@code charter} empty: of its first. */
    ResponseEntity<byte[]> feed(Actor actor, Meetings meetings, String charter) {
        String slug = meetings.listCharters(actor).stream()
                .map(each -> each.id().charter())
                .filter(each -> charter.isEmpty() || each.equals(charter))
                .findFirst()
                .orElseThrow(() -> new UnknownException("charter"));
        return feed(slug, meetings.list(actor, slug));
    }

    /** All that have been called. */
    ResponseEntity<byte[]> feed(String charter, List<MeetingView> meetings) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH);
        for (MeetingView meeting : meetings) {
            meeting.call().ifPresent(call -> calendar.add(event(meeting, call, "")));
        }
        return file(charter + ".ics", calendar);
    }

    private static Calendar calendar(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(PRODUCT);
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        return calendar;
    }

    private VEvent event(MeetingView meeting, Call call, String description) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.number() + "@giapranh"));
        event.add(new DtStamp(meeting.changedAt()));
        event.add(new LastModified(meeting.changedAt()));
        event.add(new Sequence(call.sequence()));
        event.add(new DtStart<Instant>(call.startsAt()));
        event.add(new DtEnd<Instant>(call.endsAt()));
        MeetingTitle title = MeetingTitle.of(meeting);
        event.add(new Summary(messages.getMessage(title.key(), title.values(), Locale.ROOT)));
        call.place().or(() -> call.link().map(URI::toString)).ifPresent(place -> event.add(new Location(place)));
        call.link().ifPresent(link -> event.add(new Url(link)));
        if (!description.isEmpty()) {
            event.add(new Description(description));
        }
        event.add(isCancelled(meeting) ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** The host; a ward has no address to which an answer could be sent. */
    private Organizer organizer(MeetingView meeting) {
        Organizer organizer = new Organizer(URI.create("urn:giapranh:ward:" + meeting.host()));
        return organizer.add(new Cn(new UnitNames(territory).of(meeting.host())));
    }

    private static boolean isCancelled(MeetingView meeting) {
        return meeting.state().phase() == MeetingPhase.CANCELLED;
    }

    private static String agenda(List<AgendaItemView> items) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            text.append(i == 0 ? "" : "\n")
                    .append(i + 1)
                    .append(". ")
                    .append(items.get(i).title());
        }
        return text.toString();
    }

    private static ResponseEntity<byte[]> file(String name, Calendar calendar) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(calendar.toString().getBytes(StandardCharsets.UTF_8));
    }
}
