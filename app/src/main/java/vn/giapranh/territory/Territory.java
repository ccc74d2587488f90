package vn.giapranh.territory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.giapranh.borders.Location;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.WardId;

/**
 * Where is this point, what borders are there, what is this place called? Coordinates are WGS84 degrees, lon first. All
 * but {@link #findPlaces} are answered from memory; the answers follow a new edition or new segments at once on the server
 * that took the change, within two seconds on the others.
 */
@Service
public class Territory {

    /** An edition holds from midnight to midnight here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** How far from a point a border is still found; no zone is deeper. */
    public static final int SEARCH_DEPTH_METRES = 500;

    private final CurrentAtlas atlas;
    private final Gazetteer gazetteer;
    private final Clock clock;

    Territory(CurrentAtlas atlas, Gazetteer gazetteer, Clock clock) {
        this.atlas = atlas;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /**
     * Locates a point by the edition in force now.
     *
     * @throws InvalidException for NaN, infinity or a point off the earth, with the corrected values when longitude and
     *     latitude have changed places; and when no edition is in force
     */
    public Located locate(double lon, double lat) {
        return locate(lon, lat, clock.instant());
    }

    /** As {@link #locate(double, double)}, by the edition that held at that instant. */
    public Located locate(double lon, double lat, Instant at) {
        requireOnEarth(lon, lat);
        Atlas held = atlas.get();
        HeldEdition edition = held.findEdition(LocalDate.ofInstant(at, ZONE))
                .orElseThrow(() -> new InvalidException("edition", "territory.no-edition-in-force"));
        Location location = edition.ground().locate(lon, lat);
        return new Located(
                lon,
                lat,
                edition.view().id(),
                location.ward().map(ward -> WardId.of(ward.code())),
                location.borders().stream().map(Territory::near).toList(),
                held.segmentsAt(lon, lat));
    }

    private static Located.NearBorder near(Location.NearBorder near) {
        Side side = switch (near.side()) {
            case A -> Side.A;
            case B -> Side.B;
            case ON_LINE -> Side.ON_THE_LINE;
        };
        return new Located.NearBorder(BorderId.parse(near.border().key()), near.distanceMetres(), side);
    }

    private static void requireOnEarth(double lon, double lat) {
        List<InvalidException.Wrong> wrongs = new ArrayList<>();
        if (Math.abs(lon) <= 90 && Math.abs(lat) > 90 && Math.abs(lat) <= 180) {
            wrongs.add(new InvalidException.Wrong(
                    "lat", "territory.lon-lat-swapped", List.of(Double.toString(lat), Double.toString(lon))));
        } else {
            if (!(Math.abs(lon) <= 180)) {
                wrongs.add(new InvalidException.Wrong("lon", "territory.no-longitude", List.of(Double.toString(lon))));
            }
            if (!(Math.abs(lat) <= 90)) {
                wrongs.add(new InvalidException.Wrong("lat", "territory.no-latitude", List.of(Double.toString(lat))));
            }
        }
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
    }

    /** The edition in force; empty before the first one. */
    public Optional<EditionView> findEdition() {
        return atlas.findEdition().map(HeldEdition::view);
    }

    /** The wards of the edition in force, sorted by name in Vietnamese order. */
    public List<WardView> listWards() {
        return atlas.findEdition()
                .map(edition -> List.copyOf(edition.wards().values()))
                .orElse(List.of());
    }

    /** One ward; the level above (a two-digit code) is known too, by the province's name. */
    public Optional<WardView> findWard(WardId ward) {
        return atlas.findEdition()
                .map(edition -> ward.isLevelAbove() ? edition.levelsAbove() : edition.wards())
                .map(units -> units.get(ward));
    }

    /** The borders of the edition in force. */
    public List<BorderView> listBorders() {
        return atlas.findEdition()
                .map(edition -> List.copyOf(edition.borders().values()))
                .orElse(List.of());
    }

    public Optional<BorderView> findBorder(BorderId border) {
        return atlas.findEdition().map(edition -> edition.borders().get(border));
    }

    /** Every segment, in the order of their borders and names. */
    public List<SegmentView> listSegments() {
        return atlas.get().segments().stream().map(HeldSegment::view).toList();
    }

    public Optional<SegmentView> findSegment(String code) {
        return listSegments().stream()
                .filter(segment -> segment.code().equals(code))
                .findFirst();
    }

    /** At most {@code limit} places that fit the words, best first; diacritics, case and "P."/"Q." do not matter. */
    public List<PlaceMatch> findPlaces(String words, int limit) {
        return gazetteer.find(words, limit);
    }
}
