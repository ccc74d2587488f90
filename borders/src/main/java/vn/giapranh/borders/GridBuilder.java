package vn.giapranh.borders;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * Builds the {@link Grid} of a {@link BorderIndex}.
 *
 * <p>Two sweeps say which edges of wards touch which fine cells and which segments of borders come within the zone's
 * depth of them. Only those cells get records; every other cell takes the ward of the cell to its left or below, from
 * which no edge divides it, so that few places need the polygon test.
 */
final class GridBuilder {

    /** A fine cell is about as wide as a city block; wider only where that would need more than the most cells. */
    private static final double FINEST_CELL_METRES = 64;

    private static final double MOST_FINE_CELLS = 8e6;
    private static final double MOST_BLOCKS = 4e6;
    /** Fine cells per metre of line, times the width of a cell: 2.5 blocks of 256 for every 16 cells. */
    private static final double FINE_CELLS_ALONG_A_CELL = 40;

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private record Ends(double x0, double y0, double x1, double y1) {}

    private final Border[] borders;
    private final double[] depths;
    private final WardLocator locator;
    private final Segments edges = new Segments();
    /** Two for each edge: its wards, the second -1 when there is none. */
    private final IntList edgeWards = new IntList();

    private final Segments segments = new Segments();
    private final IntList segmentBorders = new IntList();
    private final Grid grid;
    private final CellRecords records;
    /** For every fine cell in a block: its code, {@link #UNKNOWN} as long as no record or neighbour gave one. */
    private int[] fine = {};

    GridBuilder(List<Ward> wards, Border[] borders, double[] depths) {
        this.borders = borders;
        this.depths = depths;
        this.locator = WardLocator.inDegrees(wards);
        collectEdges(wards);
        collectSegments();
        this.grid = emptyGrid(Zones.boundsOf(wards));
        this.records =
                new CellRecords(grid, locator, edges, edgeWards, segments, segmentBorders, borders, wards, depths);
    }

    Grid build() {
        long[] edgeNotes = sweepEdges();
        long[] segmentNotes = sweepSegments();
        allocateBlocks(edgeNotes, segmentNotes);
        fillCellsWithoutEdges(edgeNotes);
        writeRecords(edgeNotes, segmentNotes);
        grid.fine = fine;
        grid.cells = records.cells();
        grid.references = records.references();
        grid.edges = edges.toArray();
        grid.segments = segments.toArray();
        return grid;
    }

    private void collectEdges(List<Ward> wards) {
        Map<Ends, Integer> numbers = new HashMap<>();
        for (int ward = 0; ward < wards.size(); ward++) {
            for (Object line :
                    LinearComponentExtracter.getLines(wards.get(ward).shape().geometry())) {
                CoordinateSequence ring = ((LineString) line).getCoordinateSequence();
                for (int i = 1; i < ring.size(); i++) {
                    addEdge(numbers, ward, ring.getCoordinate(i - 1), ring.getCoordinate(i));
                }
            }
        }
    }

    private void addEdge(Map<Ends, Integer> numbers, int ward, Coordinate from, Coordinate to) {
        if (from.equals2D(to)) {
            return;
        }
        Ends ends =
                from.compareTo(to) < 0 ? new Ends(from.x, from.y, to.x, to.y) : new Ends(to.x, to.y, from.x, from.y);
        Integer number = numbers.get(ends);
        if (number != null && edgeWards.get(2 * number + 1) < 0) {
            edgeWards.set(2 * number + 1, ward);
            return;
        }
        // A third ward on one edge gets an edge of its own: crossings only need to be counted, in any order.
        numbers.put(ends, edges.size());
        edges.add(ends.x0, ends.y0, ends.x1, ends.y1);
        edgeWards.add(ward);
        edgeWards.add(-1);
    }

    private void collectSegments() {
        for (int border = 0; border < borders.length; border++) {
            Geometry lines = borders[border].line().geometry();
            for (int n = 0; n < lines.getNumGeometries(); n++) {
                CoordinateSequence line = ((LineString) lines.getGeometryN(n)).getCoordinateSequence();
                for (int i = 1; i < line.size(); i++) {
                    if (line.getX(i) != line.getX(i - 1) || line.getY(i) != line.getY(i - 1)) {
                        segments.add(line.getX(i - 1), line.getY(i - 1), line.getX(i), line.getY(i));
                        segmentBorders.add(border);
                    }
                }
            }
        }
    }

    private Grid emptyGrid(Envelope bounds) {
        double metresPerLon = Wgs84.metresPerDegreeLon(bounds.centre().y);
        double metresPerLat = Wgs84.metresPerDegreeLat(bounds.centre().y);
        double lineMetres = 0;
        for (int i = 0; i < edges.size(); i++) {
            lineMetres +=
                    Math.hypot((edges.x1(i) - edges.x0(i)) * metresPerLon, (edges.y1(i) - edges.y0(i)) * metresPerLat);
        }
        double cell = Math.max(FINEST_CELL_METRES, FINE_CELLS_ALONG_A_CELL * lineMetres / MOST_FINE_CELLS);
        double squareMetres = (bounds.getWidth() * metresPerLon) * (bounds.getHeight() * metresPerLat);
        cell = Math.max(cell, Math.sqrt(squareMetres / MOST_BLOCKS) / Grid.BLOCK);
        double lonPerCell = cell / metresPerLon;
        double latPerCell = cell / metresPerLat;
        // One cell of margin all round: a place a centimetre outside every ward may still be on a line.
        return new Grid(
                bounds.getMinX() - lonPerCell,
                bounds.getMinY() - latPerCell,
                lonPerCell,
                latPerCell,
                1 + (int) ((bounds.getWidth() / lonPerCell + 2) / Grid.BLOCK),
                1 + (int) ((bounds.getHeight() / latPerCell + 2) / Grid.BLOCK));
    }

    private long[] sweepEdges() {
        CellSweep sweep = new CellSweep(grid);
        for (int i = 0; i < edges.size(); i++) {
            sweep.add(i, edges.x0(i), edges.y0(i), edges.x1(i), edges.y1(i), 0, 0);
        }
        return sweep.sorted();
    }

    private long[] sweepSegments() {
        CellSweep sweep = new CellSweep(grid);
        for (int i = 0; i < segments.size(); i++) {
            // A little more than the depth, for the change of scale across it.
            double reach = 1.001 * Math.max(depths[segmentBorders.get(i)], BorderIndex.ON_LINE_METRES);
            double row = grid.scaleRow(segments.y0(i));
            sweep.add(
                    i,
                    segments.x0(i),
                    segments.y0(i),
                    segments.x1(i),
                    segments.y1(i),
                    reach / grid.metresPerLon(row),
                    reach / grid.metresPerLat(row));
        }
        return sweep.sorted();
    }

    private void allocateBlocks(long[] edgeNotes, long[] segmentNotes) {
        int blocks = 0;
        for (long[] notes : new long[][] {edgeNotes, segmentNotes}) {
            for (long note : notes) {
                int block = blockOf(CellSweep.cellOf(note));
                if (grid.coarse[block] == 0) {
                    grid.coarse[block] = ~blocks++;
                }
            }
        }
        fine = new int[blocks << 2 * Grid.BLOCK_BITS];
        Arrays.fill(fine, UNKNOWN);
    }

    /** Codes for whole blocks, and for the fine cells that no edge touches; the others stay {@link #UNKNOWN}. */
    private void fillCellsWithoutEdges(long[] edgeNotes) {
        boolean[] touched = new boolean[fine.length];
        for (long note : edgeNotes) {
            touched[fineIndexOf(CellSweep.cellOf(note))] = true;
        }
        for (int row = 0; row < grid.rows; row++) {
            int left = UNKNOWN;
            for (int column = 0; column < grid.columns; column++) {
                int block = (row >> Grid.BLOCK_BITS) * grid.blockColumns + (column >> Grid.BLOCK_BITS);
                if (grid.coarse[block] >= 0) {
                    if ((row & (Grid.BLOCK - 1)) == 0) {
                        grid.coarse[block] = left != UNKNOWN ? left : wardAtCentre(column, row);
                    }
                    left = grid.coarse[block];
                    column |= Grid.BLOCK - 1;
                    continue;
                }
                int index = Grid.fineIndex(~grid.coarse[block], column, row);
                if (touched[index]) {
                    left = UNKNOWN;
                    continue;
                }
                int below = row == 0 ? UNKNOWN : codeOf(column, row - 1);
                left = left != UNKNOWN ? left : below != UNKNOWN ? below : wardAtCentre(column, row);
                fine[index] = left;
            }
        }
    }

    private int codeOf(int column, int row) {
        int code = grid.coarse[(row >> Grid.BLOCK_BITS) * grid.blockColumns + (column >> Grid.BLOCK_BITS)];
        return code >= 0 ? code : fine[Grid.fineIndex(~code, column, row)];
    }

    private int wardAtCentre(int column, int row) {
        List<Integer> holding = locator.covering(new Coordinate(
                grid.west + (column + 0.5) / grid.cellsPerLon, grid.south + (row + 0.5) / grid.cellsPerLat));
        return holding.isEmpty() ? 0 : holding.getFirst() + 1;
    }

    private void writeRecords(long[] edgeNotes, long[] segmentNotes) {
        int edge = 0;
        int segment = 0;
        while (edge < edgeNotes.length || segment < segmentNotes.length) {
            int cell = Math.min(cellAt(edgeNotes, edge), cellAt(segmentNotes, segment));
            int edgesEnd = endOf(edgeNotes, edge, cell);
            int segmentsEnd = endOf(segmentNotes, segment, cell);
            int index = fineIndexOf(cell);
            fine[index] = records.write(
                    cell % grid.columns,
                    cell / grid.columns,
                    fine[index],
                    Arrays.copyOfRange(edgeNotes, edge, edgesEnd),
                    Arrays.copyOfRange(segmentNotes, segment, segmentsEnd));
            edge = edgesEnd;
            segment = segmentsEnd;
        }
    }

    private static int cellAt(long[] notes, int i) {
        return i < notes.length ? CellSweep.cellOf(notes[i]) : Integer.MAX_VALUE;
    }

    private static int endOf(long[] notes, int start, int cell) {
        int end = start;
        while (cellAt(notes, end) == cell) {
            end++;
        }
        return end;
    }

    private int blockOf(int cell) {
        return (cell / grid.columns >> Grid.BLOCK_BITS) * grid.blockColumns + (cell % grid.columns >> Grid.BLOCK_BITS);
    }

    private int fineIndexOf(int cell) {
        return Grid.fineIndex(~grid.coarse[blockOf(cell)], cell % grid.columns, cell / grid.columns);
    }
}
