package vn.giapranh.territory;

import vn.giapranh.borders.GeoJsonShapes;
import vn.giapranh.borders.MeasuredLine;
import vn.giapranh.borders.Shape;

/** A segment as a server holds it: its strip can be asked. */
final class HeldSegment {

    /** A degree of latitude is never shorter, and one of longitude at Vietnam's latitudes neither. */
    private static final double FEWEST_METRES_PER_DEGREE = 100_000;

    private final SegmentView view;
    private final Shape shape;
    private final MeasuredLine line;
    private final double[] bounds;

    HeldSegment(SegmentView view, String lineGeoJson) {
        this.view = view;
        this.shape = GeoJsonShapes.read(lineGeoJson);
        this.line = MeasuredLine.of(shape);
        this.bounds = shape.bounds();
    }

    SegmentView view() {
        return view;
    }

    Shape shape() {
        return shape;
    }

    /** Metres to its lines; positive infinity for a place that is certainly outside its strip. */
    double distanceMetres(double lon, double lat) {
        double margin = view.halfWidthMetres() / FEWEST_METRES_PER_DEGREE;
        boolean near = lon >= bounds[0] - margin
                && lat >= bounds[1] - margin
                && lon <= bounds[2] + margin
                && lat <= bounds[3] + margin;
        return near ? line.distanceMetres(lon, lat) : Double.POSITIVE_INFINITY;
    }
}
