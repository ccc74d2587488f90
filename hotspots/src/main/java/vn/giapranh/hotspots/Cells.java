package vn.giapranh.hotspots;

/**
 * Square cells of one size over the plane or, in degrees, over a city.
 *
 * <p>On a plane the cell of (x, y) is (⌊x / s⌋, ⌊y / s⌋) for the side s. In degrees a metre is 1 / {@value
 * #METRES_PER_DEGREE} of a degree of latitude, and of a degree of longitude at one reference latitude φ₀ for all cells:
 * column ⌊lon · 111130 · cos φ₀ / s⌋, row ⌊lat · 111130 / s⌋. φ₀ is the middle of the range of the latitudes, rounded to a
 * hundredth of a degree, so that a day more of data seldom moves the cells. A place on a line between two cells belongs to
 * the one east and north of it. Centres in degrees are rounded to five decimals (one metre), as they would be published.
 */
public final class Cells {

    /** Metres in one degree of latitude. */
    public static final double METRES_PER_DEGREE = 111_130;

    private static final double DECIMALS = 1e5;

    private final Distance distance;
    private final double width;
    private final double height;

    private Cells(Distance distance, double width, double height) {
        this.distance = distance;
        this.width = width;
        this.height = height;
    }

    /** Cells on a plane. */
    public static Cells planar(double sideMetres) {
        return new Cells(Distance.PLANAR, valid(sideMetres), sideMetres);
    }

    /** Cells in degrees that are square at this latitude. */
    public static Cells degrees(double sideMetres, double referenceLatitude) {
        double height = valid(sideMetres) / METRES_PER_DEGREE;
        return new Cells(Distance.GREAT_CIRCLE, height / Math.cos(Math.toRadians(referenceLatitude)), height);
    }

    /** Cells for these events, in their own coordinates. */
    public static Cells over(Events events, double sideMetres) {
        if (events.distance() == Distance.PLANAR) {
            return planar(sideMetres);
        }
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < events.size(); i++) {
            south = Math.min(south, events.y(i));
            north = Math.max(north, events.y(i));
        }
        return degrees(sideMetres, events.size() == 0 ? 0 : Math.rint((south + north) / 2 * 100) / 100);
    }

    private static double valid(double sideMetres) {
        if (!(sideMetres >= 1 && sideMetres <= 100_000)) {
            throw new IllegalArgumentException("the side of a cell is 1 to 100,000 metres, not " + sideMetres);
        }
        return sideMetres;
    }

    /** The column of a longitude or x. */
    public long column(double x) {
        return (long) Math.floor(x / width);
    }

    /** The row of a latitude or y. */
    public long row(double y) {
        return (long) Math.floor(y / height);
    }

    /** The longitude or x of the middle of a column. */
    public double centreX(long column) {
        return rounded((column + 0.5) * width);
    }

    /** The latitude or y of the middle of a row. */
    public double centreY(long row) {
        return rounded((row + 0.5) * height);
    }

    private double rounded(double centre) {
        return distance == Distance.PLANAR ? centre : Math.rint(centre * DECIMALS) / DECIMALS;
    }

    /** The same events, each moved to the centre of its cell. */
    public Events centred(Events events) {
        return events.moved(x -> centreX(column(x)), y -> centreY(row(y)));
    }

    /** The same places, each moved to the centre of its cell. */
    public ListedLocations centred(ListedLocations listed) {
        return new ListedLocations(
                listed.ids(),
                listed.x().stream().map(x -> centreX(column(x))).toList(),
                listed.y().stream().map(y -> centreY(row(y))).toList());
    }
}
