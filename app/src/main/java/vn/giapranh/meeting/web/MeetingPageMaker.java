package vn.giapranh.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.Occurrence;
import vn.giapranh.incident.Occurrences;
import vn.giapranh.kernel.Actor;
import vn.giapranh.meeting.AgendaItemView;
import vn.giapranh.meeting.ConclusionView;
import vn.giapranh.meeting.Conclusions;
import vn.giapranh.meeting.FactLink;
import vn.giapranh.meeting.MeetingNumber;
import vn.giapranh.meeting.MeetingPhase;
import vn.giapranh.meeting.MeetingRecord;
import vn.giapranh.meeting.MeetingView;
import vn.giapranh.meeting.Meetings;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/** Puts together the page of a meeting, each fact under its viewer's own rights. */
@Component
class MeetingPageMaker {

    private final Meetings meetings;
    private final Conclusions conclusions;
    private final Occurrences occurrences;
    private final Charters charters;
    private final Territory territory;
    private final Clock clock;

    MeetingPageMaker(
            Meetings meetings,
            Conclusions conclusions,
            Occurrences occurrences,
            Charters charters,
            Territory territory,
            Clock clock) {
        this.meetings = meetings;
        this.conclusions = conclusions;
        this.occurrences = occurrences;
        this.charters = charters;
        this.territory = territory;
        this.clock = clock;
    }

    ModelAndView show(Actor actor, MeetingNumber number) {
        return view(make(actor, number, Optional.empty(), Optional.empty()), HttpStatus.OK);
    }

    ModelAndView troubled(Actor actor, MeetingNumber number, MeetingTrouble trouble, HttpStatus status) {
        return view(make(actor, number, Optional.empty(), Optional.of(trouble)), status);
    }

    ModelAndView conflicting(Actor actor, MeetingNumber number, MinutesConflict conflict) {
        return view(make(actor, number, Optional.of(conflict), Optional.empty()), HttpStatus.CONFLICT);
    }

    private static ModelAndView view(MeetingPage page, HttpStatus status) {
        return new ModelAndView("meeting/meeting", Map.of("page", page), status);
    }

    MeetingPage make(
            Actor actor, MeetingNumber number, Optional<MinutesConflict> conflict, Optional<MeetingTrouble> trouble) {
        MeetingRecord record = meetings.get(actor, number);
        CharterView charter = charters.getVersion(actor, record.meeting().charter());
        return new MeetingPage(
                record,
                charter,
                actor.ward(),
                facts(actor, record),
                others(actor, record.meeting()),
                LocalDate.ofInstant(clock.instant(), Territory.ZONE),
                new UnitNames(territory),
                conflict,
                trouble);
    }

    private List<MeetingView> others(Actor actor, MeetingView meeting) {
        if (meeting.state().phase() != MeetingPhase.PLANNED) {
            return List.of();
        }
        return meetings.list(actor, meeting.charter().charter()).stream()
                .filter(each -> each.state().phase() == MeetingPhase.PLANNED)
                .filter(each -> !each.host().equals(meeting.host()))
                .toList();
    }

    private Map<UUID, List<ShownFact>> facts(Actor actor, MeetingRecord record) {
        List<FactLink> all = record.agenda().stream()
                .flatMap(item -> item.facts().stream())
                .distinct()
                .toList();
        Map<String, Occurrence> incidents =
                occurrences
                        .listOf(
                                actor,
                                references(all, FactLink.Kind.INCIDENT)
                                        .map(IncidentNumber::of)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(each -> each.number().value(), Function.identity()));
        Map<String, ConclusionView> owed =
                references(all, FactLink.Kind.CONCLUSION).findAny().isEmpty()
                        ? Map.of()
                        : byNumber(conclusions.list(actor));
        String slug = record.meeting().charter().charter();
        return record.agenda().stream()
                .collect(Collectors.toMap(
                        AgendaItemView::id,
                        item -> item.facts().stream()
                                .map(fact -> new ShownFact(
                                        fact,
                                        href(fact, slug),
                                        Optional.ofNullable(incidents.get(fact.reference())),
                                        Optional.ofNullable(owed.get(fact.reference()))))
                                .toList()));
    }

    private static java.util.stream.Stream<String> references(Collection<FactLink> facts, FactLink.Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).map(FactLink::reference);
    }

    private static Map<String, ConclusionView> byNumber(List<ConclusionView> conclusions) {
        return conclusions.stream()
                .collect(Collectors.toMap(each -> each.number().value(), Function.identity()));
    }

    private static String href(FactLink fact, String charter) {
        return switch (fact.kind()) {
            case INCIDENT -> "/incidents/" + fact.reference();
            case FINDING -> "/hotspots/findings/" + fact.reference();
            case CONCLUSION -> "/conclusions/" + fact.reference();
            case ARTICLE -> "/charters/" + charter;
            case GAP -> "/gaps/" + fact.reference();
        };
    }
}
