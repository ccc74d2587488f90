package vn.giapranh.territory;

import java.text.Normalizer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.borders.Ward;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.WardId;

/**
 * What people call places, and the map under the wards. Each load takes the place of the one before it, in one
 * transaction; editions are loaded first, because streets are cut at the lines of the edition in force.
 */
@Service
public class Gazetteer {

    private static final int LONGEST_QUESTION = 120;
    private static final int MOST_ANSWERS = 50;

    /** "123/4B Phạm Văn Hai": what stands before the name of the street. */
    private static final Pattern HOUSE_NUMBER = Pattern.compile(
            "^\\s*(?:số\\s+)?\\d+\\p{L}?(?:[/-]\\d+\\p{L}?)*[\\s,]+(?=\\p{L}.*\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PlaceStore places;
    private final SegmentStore segments;
    private final EditionStore editions;
    private final BaseLayerStore layers;
    private final CurrentAtlas atlas;
    private final Clock clock;

    Gazetteer(
            PlaceStore places,
            SegmentStore segments,
            EditionStore editions,
            BaseLayerStore layers,
            CurrentAtlas atlas,
            Clock clock) {
        this.places = places;
        this.segments = segments;
        this.editions = editions;
        this.layers = layers;
        this.atlas = atlas;
        this.clock = clock;
    }

    /**
     * Loads the register of segments from a FeatureCollection with {@code code}, {@code name}, {@code border},
     * {@code kind} and {@code halfWidthMetres}.
     *
     * @return how many
     * @throws InvalidException naming the segment that is not as it should be
     */
    @Transactional
    public int loadSegments(Actor.Engine actor, String geoJson) {
        List<SegmentsFile.Entry> read = SegmentsFile.read(geoJson).entries();
        segments.replace(read);
        editions.markChanged();
        atlas.refreshAfterCommit();
        return read.size();
    }

    /**
     * Loads the names of the wards of before 1 July 2025 from CSV. Those whose ground is in no ward of an edition are
     * kept, and not found.
     *
     * @return how many
     * @throws InvalidException naming the line that does not fit
     */
    @Transactional
    public int loadFormerWards(Actor.Engine actor, String csv) {
        List<FormerWardsFile.Entry> read = FormerWardsFile.read(csv).entries();
        places.replaceFormerWards(read);
        return read.size();
    }

    /**
     * Loads one layer of the map, and the names in it, from a FeatureCollection that says its {@code attribution}; of
     * its features {@code class}, {@code kind} and {@code name} are kept.
     *
     * @return how many named places were found in it; a street counts once for each ward it runs through
     * @throws InvalidException naming the feature that cannot be read
     */
    @Transactional
    public int loadLayer(Actor.Engine actor, Layer layer, String geoJson) {
        MapFile file = MapFile.read(geoJson);
        NamedPoints finder = new NamedPoints(this::wardNameAt);
        List<NamedPoint> points = layer == Layer.STREETS
                ? finder.ofStreets(file.features(), places::plain)
                : finder.ofPlaces(file.features());
        places.replacePlaces(layer, points);
        layers.replace(layer, file.attribution(), MapSheet.of(BaseLayerText.of(file)), clock.instant());
        return points.size();
    }

    private Optional<String> wardNameAt(double lon, double lat) {
        return atlas.findEdition()
                .flatMap(edition -> edition.ground().locate(lon, lat).ward())
                .map(Ward::name);
    }

    /** See {@link Territory#findPlaces}. A house number before a street is passed over; a slip of the finger is forgiven. */
    List<PlaceMatch> find(String words, int limit) {
        String asked = Normalizer.normalize(
                words.length() > LONGEST_QUESTION ? words.substring(0, LONGEST_QUESTION) : words, Normalizer.Form.NFC);
        int most = Math.clamp(limit, 1, MOST_ANSWERS);
        List<PlaceMatch> whole = findAsWritten(asked, most);
        String withoutNumber = HOUSE_NUMBER.matcher(asked).replaceFirst("");
        if (!whole.isEmpty() || withoutNumber.equals(asked)) {
            return whole.isEmpty() ? findAlike(asked, most) : whole;
        }
        List<PlaceMatch> street = findAsWritten(withoutNumber, most);
        return street.isEmpty() ? findAlike(withoutNumber, most) : street;
    }

    private List<PlaceMatch> findAsWritten(String words, int most) {
        String plain = places.plain(words.replace("\0", ""));
        return plain.isEmpty() ? List.of() : matches(places.find(plain, edition(), 2 * most), most);
    }

    private List<PlaceMatch> findAlike(String words, int most) {
        String plain = places.plain(words.replace("\0", ""));
        return plain.isEmpty() ? List.of() : matches(places.findAlike(plain, edition(), 2 * most), most);
    }

    private EditionId edition() {
        return atlas.findEdition().map(held -> held.view().id()).orElse(new EditionId(0));
    }

    /** Each label once in each ward: the same park may be in two layers, and a divided ward has several successors. */
    private List<PlaceMatch> matches(List<PlaceStore.Hit> hits, int most) {
        record Shown(String label, Optional<WardId> ward) {}
        Map<Shown, PlaceMatch> each = new LinkedHashMap<>();
        for (PlaceStore.Hit hit : hits) {
            PlaceMatch match = match(hit);
            each.putIfAbsent(new Shown(match.label(), match.ward()), match);
        }
        return each.values().stream().limit(most).toList();
    }

    private PlaceMatch match(PlaceStore.Hit hit) {
        Optional<WardId> ward = atlas.findEdition()
                .flatMap(
                        edition -> edition.ground().locate(hit.lon(), hit.lat()).ward())
                .map(found -> WardId.of(found.code()));
        String label = switch (hit.kind()) {
            case WARD, FORMER_WARD, FORMER_WARD_PART, SEGMENT -> hit.name();
            case STREET, PLACE ->
                atlas.findEdition()
                        .flatMap(edition -> ward.map(edition.wards()::get))
                        .map(found -> hit.name() + ", " + found.name())
                        .orElse(hit.name());
        };
        return new PlaceMatch(hit.kind(), label, hit.lon(), hit.lat(), ward);
    }
}
