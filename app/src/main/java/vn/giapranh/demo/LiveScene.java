package vn.giapranh.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.giapranh.charter.Urgency;
import vn.giapranh.demo.Story.Course;
import vn.giapranh.demo.Story.Handing;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.Kind;
import vn.giapranh.territory.BorderId;

/**
 * What goes on at the moment the demo world is loaded, so that a visitor finds each situation once: a new emergency, an
 * offered lead that waits for an answer, a dispute before the chair, one event reported to two wards, wards at work
 * together.
 */
final class LiveScene {

    private static final BorderId NHAT_HOA = BorderId.parse("26968-26977");
    private static final BorderId HOA_HANH = BorderId.parse("26890-26977");
    private static final BorderId HANH_AN = BorderId.parse("26876-26890");

    private final StoryBook book;
    private final List<StreetPoint> streets;
    private final Instant now;
    private final int firstNumber;
    private final List<Story> told = new ArrayList<>();

    /** @param firstNumber of the scene's stories, above those of all others */
    LiveScene(StoryBook book, List<StreetPoint> streets, Instant now, int firstNumber) {
        this.book = book;
        this.streets = streets;
        this.now = now;
        this.firstNumber = firstNumber;
    }

    List<Story> tell() {
        add(NHAT_HOA, 8, 170, Kind.DISORDER_AND_RACING, Urgency.SOON, Channel.TELEPHONE, course(Handing.DISPUTED));
        add(HOA_HANH, 15, 140, Kind.URBAN_ORDER, Urgency.ROUTINE, Channel.DESK, joint());
        add(HANH_AN, 20, 95, Kind.ENVIRONMENT_AND_WASTE, Urgency.ROUTINE, Channel.RESIDENT_PAGE, course(Handing.NONE));
        add(NHAT_HOA, 30, 48, Kind.TRAFFIC, Urgency.SOON, Channel.OUTSIDE_LINE, course(Handing.LAPSED));
        add(HOA_HANH, 12, 33, Kind.SOCIAL_ORDER, Urgency.SOON, Channel.TELEPHONE, course(Handing.LAPSED));
        addTwice(HANH_AN, 26, Kind.NOISE, Urgency.ROUTINE);
        add(HANH_AN, 45, 9, Kind.INFRASTRUCTURE, Urgency.ROUTINE, Channel.STREET, course(Handing.NONE));
        add(NHAT_HOA, 18, 2, Kind.FIRE_AND_RESCUE, Urgency.EMERGENCY, Channel.TELEPHONE, course(Handing.NONE));
        return told;
    }

    private void add(
            BorderId border,
            double metres,
            long minutesAgo,
            Kind kind,
            Urgency urgency,
            Channel channel,
            Course course) {
        add(pointBeside(border, metres), minutesAgo, kind, urgency, channel, phrase(kind), course);
    }

    /** Two people call about one event, each the post of another ward. */
    private void addTwice(BorderId border, long minutesAgo, Kind kind, Urgency urgency) {
        StreetPoint one = pointBeside(border, 10);
        StreetPoint other = streets.stream()
                .filter(point -> point.border().filter(border::equals).isPresent())
                .filter(point -> !point.equals(one))
                .min((a, b) -> Double.compare(apart(a, one), apart(b, one)))
                .orElseThrow();
        String words = phrase(kind);
        add(one, minutesAgo, kind, urgency, Channel.TELEPHONE, words, course(Handing.NONE));
        add(other, minutesAgo - 7, kind, urgency, Channel.CHAT, words, course(Handing.NONE));
    }

    private void add(
            StreetPoint point,
            long minutesAgo,
            Kind kind,
            Urgency urgency,
            Channel channel,
            String phrase,
            Course course) {
        told.add(new Story(
                firstNumber + told.size(),
                now.minus(Duration.ofMinutes(minutesAgo)),
                kind,
                urgency,
                point.lon(),
                point.lat(),
                book.mark() + " " + phrase.replace("{place}", point.place()),
                channel,
                channel == Channel.RESIDENT_PAGE,
                course));
    }

    private String phrase(Kind kind) {
        List<String> phrases = book.phrasesOf(kind);
        return phrases.get(told.size() % phrases.size());
    }

    /** The point of a street whose distance to the line is closest to the one asked for. */
    private StreetPoint pointBeside(BorderId border, double metres) {
        return streets.stream()
                .filter(point -> point.border().filter(border::equals).isPresent())
                .filter(point -> told.stream().noneMatch(story -> apart(point, story) < 150))
                .min((a, b) -> Double.compare(Math.abs(a.borderMetres() - metres), Math.abs(b.borderMetres() - metres)))
                .orElseThrow();
    }

    private static double apart(StreetPoint point, Story story) {
        return apart(point.lon(), point.lat(), story.lon(), story.lat());
    }

    private static double apart(StreetPoint one, StreetPoint other) {
        return apart(one.lon(), one.lat(), other.lon(), other.lat());
    }

    private static double apart(double lonA, double latA, double lonB, double latB) {
        return Math.hypot(
                (lonB - lonA) * Streets.metresPerDegreeLon(latA), (latB - latA) * Streets.metresPerDegreeLat());
    }

    private static Course course(Handing handing) {
        return new Course(0.2, 0.3, handing, 0.4, false, false, Duration.ofHours(20), 0.5);
    }

    private static Course joint() {
        return new Course(0.2, 0.2, Handing.NONE, 0.4, true, true, Duration.ofHours(30), 0.5);
    }
}
