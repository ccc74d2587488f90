package vn.giapranh.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.giapranh.charter.CharterView;
import vn.giapranh.kernel.Actor;
import vn.giapranh.meeting.Meetings;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/** The meetings of a charter, as a list and as a calendar. */
@Controller
class MeetingsPages {

    private final Meetings meetings;
    private final CalendarFiles files;
    private final Territory territory;
    private final Clock clock;

    MeetingsPages(Meetings meetings, CalendarFiles files, Territory territory, Clock clock) {
        this.meetings = meetings;
        this.files = files;
        this.territory = territory;
        this.clock = clock;
    }

    @GetMapping("/meetings")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String charter) {
        List<CharterView> charters = meetings.listCharters(actor);
        Optional<CharterView> chosen = charters.stream()
                .filter(each -> each.id().charter().equals(charter))
                .findFirst()
                .or(() -> charters.stream().findFirst());
        return chosen.map(each -> new ModelAndView("meeting/meetings", Map.of("page", page(actor, charters, each))))
                .orElseGet(() -> new ModelAndView("meeting/none"));
    }

    private MeetingsPage page(Actor actor, List<CharterView> charters, CharterView charter) {
        return new MeetingsPage(
                charters,
                charter,
                meetings.list(actor, charter.id().charter()),
                LocalDate.ofInstant(clock.instant(), Territory.ZONE),
                new UnitNames(territory));
    }

    /**
     * The meetings of a charter that have been called, as a calendar. Behind the sign-in like every page: there is no address
     * that would show it to whoever holds the address. A programme reads it at {@link MeetingsApi} with its token.
     */
    @GetMapping("/meetings/calendar.ics")
    ResponseEntity<byte[]> calendar(Actor actor, @RequestParam(defaultValue = "") String charter) {
        return files.feed(actor, meetings, charter);
    }
}
