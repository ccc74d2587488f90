package vn.giapranh.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.briefing.Contribute;
import vn.giapranh.briefing.Offices;
import vn.giapranh.briefing.PaperId;
import vn.giapranh.briefing.Papers;
import vn.giapranh.briefing.ReportId;
import vn.giapranh.briefing.Reports;
import vn.giapranh.briefing.Source;
import vn.giapranh.briefing.SourceKind;
import vn.giapranh.briefing.WriteOffice;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.meeting.MeetingPhase;
import vn.giapranh.meeting.Meetings;
import vn.giapranh.obligation.Span;
import vn.giapranh.obligation.SpanKind;
import vn.giapranh.papers.IssuerSystem;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;

/**
 * The papers of the demo world: the offices of the wards, the notice of the last meeting's conclusions, and the report of the last
 * quarter, open before the wards. Played whole or not at all.
 */
@Component
@ConditionalOnBooleanProperty("giapranh.demo")
class PaperScene {

    private static final String RESOURCE = "/demo/papers.yaml";
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Offices offices;
    private final Papers papers;
    private final Reports reports;
    private final Meetings meetings;
    private final Charters charters;
    private final Territory territory;
    private final Cast cast;
    private final Clock clock;

    PaperScene(
            Offices offices,
            Papers papers,
            Reports reports,
            Meetings meetings,
            Charters charters,
            Territory territory,
            Cast cast,
            Clock clock) {
        this.offices = offices;
        this.papers = papers;
        this.reports = reports;
        this.meetings = meetings;
        this.charters = charters;
        this.territory = territory;
        this.cast = cast;
        this.clock = clock;
    }

    @Transactional
    public void play(Actor.Engine engine) {
        CharterView charter = charters.getCharter(engine, HotspotScene.CHARTER);
        Actor.Officer chair = cast.secretary(engine, charter.chair().ward());
        if (!offices.list(chair).isEmpty()) {
            return;
        }
        Map<?, ?> book = read();
        charter.document().partyWards().forEach(ward -> office(book, cast.secretary(engine, ward)));
        notice(chair);
        report(engine, book, charter, chair);
    }

    private void office(Map<?, ?> book, Actor.Officer secretary) {
        WardView ward = territory.findWard(secretary.unit()).orElseThrow();
        String line = "\n" + ward.name().toUpperCase(VIETNAMESE);
        Map<?, ?> state = map(book, "state");
        offices.add(
                secretary,
                new WriteOffice(
                        IssuerSystem.STATE,
                        Optional.empty(),
                        text(state, "name") + line,
                        ward.shortName(),
                        text(state, "abbreviation"),
                        Optional.empty()));
        Map<?, ?> party = map(book, "party");
        offices.add(
                secretary,
                new WriteOffice(
                        IssuerSystem.PARTY,
                        Optional.of(text(party, "parent")),
                        text(party, "name") + line,
                        ward.shortName(),
                        text(party, "abbreviation"),
                        Optional.of(text(party, "term"))));
    }

    private void notice(Actor.Officer chair) {
        meetings.list(chair, HotspotScene.CHARTER).stream()
                .filter(meeting -> meeting.state().phase() == MeetingPhase.HELD)
                .findFirst()
                .ifPresent(meeting -> {
                    PaperId notice = papers.draft(
                            chair,
                            new Source(SourceKind.CONCLUSIONS, meeting.number().toString()),
                            Optional.empty());
                    papers.issue(chair, notice, papers.get(chair, notice).version(), Optional.empty());
                });
    }

    private void report(Actor.Engine engine, Map<?, ?> book, CharterView charter, Actor.Officer chair) {
        Span last = SpanKind.QUARTER.at(clock.instant()).previous();
        ReportId report = reports.open(chair, HotspotScene.CHARTER, last);
        List<WardId> parties = charter.document().partyWards();
        List<?> added = (List<?>) Objects.requireNonNull(book.get("added"));
        for (int i = 0; i < added.size(); i++) {
            Map<?, ?> words = (Map<?, ?>) added.get(i);
            reports.contribute(
                    cast.secretary(engine, parties.get(parties.size() - 1 - i)),
                    new Contribute(
                            report,
                            0,
                            text(book, "mark") + " " + text(words, "difficulties"),
                            text(words, "proposals")));
        }
    }

    private static Map<?, ?> read() {
        try (InputStream in = Objects.requireNonNull(PaperScene.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return (Map<?, ?>)
                    new Load(LoadSettings.builder().setLabel(RESOURCE).build()).loadFromInputStream(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<?, ?> map(Map<?, ?> book, String key) {
        return (Map<?, ?>) Objects.requireNonNull(book.get(key), key);
    }

    private static String text(Map<?, ?> book, String key) {
        return Objects.requireNonNull(book.get(key), key).toString();
    }
}
