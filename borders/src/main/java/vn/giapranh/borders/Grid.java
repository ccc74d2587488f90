package vn.giapranh.borders;

/**
 * The two-level grid of a {@link BorderIndex}, in flat arrays.
 *
 * <p>A code is 0 for a place outside every ward, n for ward n - 1 with no border near, or the complement of where the
 * cell's record begins in {@link #cells}. The coarse level has one code per block of 16 × 16 fine cells, or the
 * complement of the block's number, whose 256 codes then stand in the fine level.
 *
 * <p>A record: {@link #EDGES} number of edges, {@link #BORDERS} number of borders, {@link #HELD} the wards at the
 * reference place (a mask over the record's wards) or, without edges, the code of the one ward; {@link #REFERENCE} number
 * of the reference place; {@link #WARDS} number of wards; from {@link #LISTS} on: the wards, ascending; the edges, each
 * with its mask of wards; the borders, each with the number of its segments and the segments.
 */
final class Grid {

    static final int BLOCK_BITS = 4;
    static final int BLOCK = 1 << BLOCK_BITS;

    static final int EDGES = 0;
    static final int BORDERS = 1;
    static final int HELD = 2;
    static final int REFERENCE = 3;
    static final int WARDS = 4;
    static final int LISTS = 5;
    static final int MOST_WARDS_IN_A_CELL = 31;

    final double west;
    final double south;
    final double cellsPerLon;
    final double cellsPerLat;
    final int columns;
    final int rows;
    final int blockColumns;
    final int[] coarse;
    /** From, to of every edge of every ward: longitude, latitude, longitude, latitude. */
    double[] edges = {};
    /** From, to of every segment of every border, likewise. */
    double[] segments = {};

    double[] references = {};
    int[] fine = {};
    int[] cells = {};

    private final double[] metresPerLon;
    private final double[] metresPerLat;

    /** An empty grid whose columns and rows are whole blocks. */
    Grid(double west, double south, double lonPerCell, double latPerCell, int blockColumns, int blockRows) {
        this.west = west;
        this.south = south;
        this.cellsPerLon = 1 / lonPerCell;
        this.cellsPerLat = 1 / latPerCell;
        this.blockColumns = blockColumns;
        this.columns = blockColumns << BLOCK_BITS;
        this.rows = blockRows << BLOCK_BITS;
        this.coarse = new int[blockColumns * blockRows];
        this.metresPerLon = new double[blockRows + 2];
        this.metresPerLat = new double[blockRows + 2];
        for (int i = 0; i < metresPerLon.length; i++) {
            double lat = south + (i << BLOCK_BITS) * latPerCell;
            metresPerLon[i] = Wgs84.metresPerDegreeLon(lat);
            metresPerLat[i] = Wgs84.metresPerDegreeLat(lat);
        }
    }

    int codeAt(double lon, double lat) {
        double x = (lon - west) * cellsPerLon;
        double y = (lat - south) * cellsPerLat;
        if (!(x >= 0 && x < columns && y >= 0 && y < rows)) {
            return 0;
        }
        return codeOf((int) x, (int) y);
    }

    int codeOf(int column, int row) {
        int code = coarse[(row >> BLOCK_BITS) * blockColumns + (column >> BLOCK_BITS)];
        return code >= 0 ? code : fine[fineIndex(~code, column, row)];
    }

    static int fineIndex(int block, int column, int row) {
        return (block << 2 * BLOCK_BITS) | ((row & (BLOCK - 1)) << BLOCK_BITS) | (column & (BLOCK - 1));
    }

    int borderCount(int cell) {
        return cells[cell + BORDERS];
    }

    int firstBorder(int cell) {
        return cell + LISTS + cells[cell + WARDS] + 2 * cells[cell + EDGES];
    }

    /** Where a latitude lies between the rows of blocks, for {@link #metresPerLon} and {@link #metresPerLat}. */
    double scaleRow(double lat) {
        return Math.clamp((lat - south) * cellsPerLat / BLOCK, 0, metresPerLon.length - 1.001);
    }

    /** Metres per degree of longitude, interpolated between blocks: right to 1e-8 where a block is a kilometre. */
    double metresPerLon(double scaleRow) {
        return interpolate(metresPerLon, scaleRow);
    }

    double metresPerLat(double scaleRow) {
        return interpolate(metresPerLat, scaleRow);
    }

    private static double interpolate(double[] table, double row) {
        int below = (int) row;
        return table[below] + (row - below) * (table[below + 1] - table[below]);
    }

    long memoryBytes() {
        return 4L * (coarse.length + fine.length + cells.length)
                + 8L * (edges.length + segments.length + references.length + 2L * metresPerLon.length);
    }
}
