package vn.giapranh.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredLineTest {

    /** A corner at 10.8° north: about 1,093 m east, then 1,106 m north. */
    private static final MeasuredLine CORNER = MeasuredLine.of(GeoJsonShapes.read(
            "{\"type\":\"LineString\",\"coordinates\":[[106.66,10.8],[106.67,10.8],[106.67,10.81]]}"));

    @Test
    void distanceIsMeasuredToTheNearestPointOfTheLineOnTheEllipsoid() {
        assertThat(CORNER.distanceMetres(106.665, 10.8)).isZero();
        assertThat(CORNER.distanceMetres(106.665, 10.799)).isCloseTo(110.61, within(0.01));
        assertThat(CORNER.distanceMetres(106.671, 10.805)).isCloseTo(109.36, within(0.01));
        assertThat(CORNER.distanceMetres(106.659, 10.799))
                .isCloseTo(Wgs84.distance(106.659, 10.799, 106.66, 10.8), within(0.001));
    }

    @Test
    void middleIsHalfWayAlongAllPieces() {
        double[] middle = CORNER.middle();
        assertThat(middle[0]).isEqualTo(106.67);
        assertThat(middle[1]).isCloseTo(10.80006, within(0.00001));
        MeasuredLine pieces = MeasuredLine.of(
                GeoJsonShapes.read(
                        "{\"type\":\"MultiLineString\",\"coordinates\":[[[106,10],[107,10]],[[108,10],[109,10]],[[110,10],[111,10]]]}"));
        assertThat(pieces.middle()[0]).isCloseTo(108.5, within(1e-9));
    }

    @Test
    void placesStandForEqualLengthsNoLongerThanAsked() {
        List<double[]> places = CORNER.placesEvery(10);
        assertThat(places).hasSize((int) Math.ceil(CORNER.lengthMetres() / 10));
        assertThat(places)
                .allSatisfy(place ->
                        assertThat(CORNER.distanceMetres(place[0], place[1])).isLessThan(0.001));
        double step = CORNER.lengthMetres() / places.size();
        assertThat(Wgs84.distance(places.get(3)[0], places.get(3)[1], places.get(4)[0], places.get(4)[1]))
                .isCloseTo(step, within(0.001));
        assertThat(CORNER.placesEvery(1e6)).singleElement().isEqualTo(CORNER.middle());
    }

    @Test
    void theOutlineOfAPolygonIsALineToo() {
        MeasuredLine square = MeasuredLine.of(GeoJsonShapes.read(
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0.001,0],[0.001,0.001],[0,0.001],[0,0]]]}"));
        assertThat(square.distanceMetres(0.0005, 0.0005)).isCloseTo(55.29, within(0.01));
    }

    @Test
    void whatIsNoShapeIsRefusedWithTheReason() {
        assertThatThrownBy(() -> GeoJsonShapes.read("{\"type\":\"Point\",\"coordinates\":[106.66,10.8]}"))
                .hasMessageContaining("a position where");
        assertThatThrownBy(() ->
                        GeoJsonShapes.read("{\"type\":\"LineString\",\"coordinates\":[[10.8,106.66],[10.9,106.66]]}"))
                .hasMessageContaining("not on the earth");
        assertThatThrownBy(() -> GeoJsonShapes.read("{\"type\":\"LineString\",\"coordinates\":[[[106.66,10.8]]]}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GeoJsonShapes.read("{\"type\":\"LineString\",\"coordinates\":[[106.66,10"))
                .hasMessageContaining("not a GeoJSON geometry");
        assertThatThrownBy(() -> GeoJsonShapes.read("[".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
    }
}
