package vn.giapranh.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giapranh.charter.Urgency;
import vn.giapranh.demo.Story.Course;
import vn.giapranh.demo.Story.Handing;
import vn.giapranh.demo.StoryBook.Hotspot;
import vn.giapranh.demo.StoryBook.KindFacts;
import vn.giapranh.demo.StoryBook.Roads;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * Invents the incidents of the months before a moment: more near the lines and on weekend evenings, other ones around Tết and
 * in the rains, and a few clusters that straddle a line. The same seed, moment and streets give the same stories.
 */
final class Storyteller {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int HOTSPOT_MOST_METRES_FROM_LINE = 60;
    private static final int A_STRETCH = 10;

    private final StoryBook book;
    private final Chance chance;
    private final Map<Roads, WeightedPoints> points = new EnumMap<>(Roads.class);
    private final List<StreetPoint> streets;

    Storyteller(StoryBook book, List<StreetPoint> streets, long seed) {
        this.book = book;
        this.streets = streets;
        this.chance = new Chance(seed);
        for (Roads roads : Roads.values()) {
            points.put(roads, new WeightedPoints(on(roads)));
        }
    }

    /** The stories from the first day until the moment, oldest first. */
    List<Story> tell(LocalDate from, Instant until) {
        List<Story> told = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(until, ZONE);
        for (LocalDate day = from; !day.isAfter(today); day = day.plusDays(1)) {
            tellDay(day, told);
        }
        for (Hotspot hotspot : book.hotspots()) {
            tellHotspot(hotspot, today, told);
        }
        Instant first = from.atStartOfDay(ZONE).toInstant();
        told.removeIf(story -> story.at().isBefore(first) || story.at().isAfter(until));
        told.sort(Comparator.comparing(Story::at).thenComparing(Story::words));
        List<Story> numbered = new ArrayList<>();
        for (Story story : told) {
            numbered.add(numbered(numbered.size(), story));
        }
        return numbered;
    }

    private void tellDay(LocalDate day, List<Story> told) {
        List<Kind> kinds = List.copyOf(new EnumMap<>(book.kinds()).keySet());
        List<Double> weights = kinds.stream()
                .map(kind -> book.factsOf(kind).share() * factor(book.factsOf(kind), day))
                .toList();
        double shares =
                book.kinds().values().stream().mapToDouble(KindFacts::share).sum();
        double busy = weights.stream().mapToDouble(Double::doubleValue).sum() / shares;
        int count = chance.count(book.incidentsPerDay() * busy);
        for (int i = 0; i < count; i++) {
            Kind kind = kinds.get(chance.weighted(weights));
            KindFacts facts = book.factsOf(kind);
            StreetPoint point = pointsOn(facts.roads()).draw(chance);
            told.add(story(kind, moment(day, facts.hours()), point, 8));
        }
    }

    private void tellHotspot(Hotspot hotspot, LocalDate today, List<Story> told) {
        BorderId border = BorderId.parse(hotspot.border());
        List<StreetPoint> near = on(hotspot.roads()).stream()
                .filter(point -> point.border().filter(border::equals).isPresent())
                .filter(point -> point.borderMetres() < HOTSPOT_MOST_METRES_FROM_LINE)
                .toList();
        StreetPoint centre = chance.oneOf(
                hotspot.byTurns()
                        ? near.stream()
                                .filter(point -> hasTwoSides(hotspot, point))
                                .toList()
                        : near);
        for (int i = 0; i < hotspot.count(); i++) {
            LocalDate day;
            do {
                day = today.minusDays((long) chance.between(hotspot.until(), hotspot.from()));
            } while (!hotspot.days().contains(day.getDayOfWeek().getValue()));
            Instant at = moment(day, hotspot.hours());
            told.add(
                    hotspot.byTurns()
                            ? story(hotspot.kind(), at, chance.oneOf(side(hotspot, centre, i)), 8)
                            : story(hotspot.kind(), at, centre, hotspot.spreadMetres()));
        }
    }

    private boolean hasTwoSides(Hotspot hotspot, StreetPoint centre) {
        return side(hotspot, centre, 0).size() >= A_STRETCH
                && side(hotspot, centre, 1).size() >= A_STRETCH;
    }

    /** The streets around the centre on the ground of one of the border's wards, the one and the other by turns. */
    private List<StreetPoint> side(Hotspot hotspot, StreetPoint centre, int turn) {
        BorderId border = BorderId.parse(hotspot.border());
        WardId ward = turn % 2 == 0 ? border.a() : border.b();
        return on(hotspot.roads()).stream()
                .filter(point -> point.ward().equals(ward))
                .filter(point -> point.metresTo(centre) <= hotspot.spreadMetres())
                .toList();
    }

    private Story story(Kind kind, Instant at, StreetPoint point, double spreadMetres) {
        double lon = point.lon() + chance.gaussian(0, spreadMetres) / Streets.metresPerDegreeLon(point.lat());
        double lat = point.lat() + chance.gaussian(0, spreadMetres) / Streets.metresPerDegreeLat();
        KindFacts facts = book.factsOf(kind);
        Urgency urgency = Urgency.values()[chance.weighted(facts.urgency())];
        String words = book.mark() + " " + chance.oneOf(book.phrasesOf(kind)).replace("{place}", point.place());
        Channel channel = channel();
        boolean withContact = channel == Channel.RESIDENT_PAGE ? chance.is(0.6) : chance.is(0.35);
        return new Story(0, at, kind, urgency, round(lon), round(lat), words, channel, withContact, course(urgency));
    }

    /** A course like most: told and acknowledged in time, led by one ward, done within hours; and the others. */
    Course course(Urgency urgency) {
        double hours = switch (urgency) {
            case EMERGENCY -> 1.5;
            case SOON -> 5;
            case ROUTINE -> 26;
        };
        Handing handing = chance.is(0.83)
                ? Handing.NONE
                : Handing.values()[1 + chance.weighted(List.of(70.0, 14.0, 9.0, 5.0, 2.0))];
        return new Course(
                chance.around(0.35, 0.55),
                chance.around(0.45, 0.5),
                handing,
                Math.min(0.95, chance.around(0.4, 0.5)),
                chance.is(0.06),
                chance.is(0.03),
                Duration.ofSeconds((long) (3600 * Math.min(hours * 6, chance.around(hours, 0.7)))),
                chance.around(0.5, 0.35));
    }

    private Channel channel() {
        List<Channel> channels = List.of(
                Channel.TELEPHONE,
                Channel.CHAT,
                Channel.DESK,
                Channel.STREET,
                Channel.OUTSIDE_LINE,
                Channel.RESIDENT_PAGE);
        return channels.get(chance.weighted(List.of(39.0, 17.0, 12.0, 14.0, 10.0, 8.0)));
    }

    private Instant moment(LocalDate day, String profile) {
        int hour = chance.weighted(book.hoursOf(profile));
        return day.atTime(hour, 0).atZone(ZONE).toInstant().plusSeconds((long) chance.between(0, 3600));
    }

    private static double factor(KindFacts facts, LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0;
        boolean rain =
                day.getMonth().compareTo(Month.MAY) >= 0 && day.getMonth().compareTo(Month.OCTOBER) <= 0;
        return (weekend ? facts.weekend() : 1) * (rain ? facts.rain() : 1) * (Tet.isAround(day) ? facts.tet() : 1);
    }

    private WeightedPoints pointsOn(Roads roads) {
        return Objects.requireNonNull(points.get(roads));
    }

    private List<StreetPoint> on(Roads roads) {
        return streets.stream()
                .filter(point -> roads.includes(point.mainRoad()))
                .toList();
    }

    private static Story numbered(int number, Story story) {
        return new Story(
                number,
                story.at(),
                story.kind(),
                story.urgency(),
                story.lon(),
                story.lat(),
                story.words(),
                story.channel(),
                story.withContact(),
                story.course());
    }

    /** Six digits, as a finger on a map gives them: a decimetre. */
    private static double round(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
