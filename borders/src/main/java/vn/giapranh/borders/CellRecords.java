package vn.giapranh.borders;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.Coordinate;

/** Writes the records of a {@link Grid}'s fine cells, as that class lays them down. */
final class CellRecords {

    /** Where in a cell to look for a reference place that lies on no edge: x, y, x, y, … */
    private static final double[] REFERENCE_PLACES = {
        0.5, 0.5, 0.31, 0.62, 0.71, 0.27, 0.17, 0.83, 0.9, 0.43, 0.07, 0.11
    };

    private final Grid grid;
    private final WardLocator locator;
    private final Segments edges;
    private final IntList edgeWards;
    private final Segments segments;
    private final IntList segmentBorders;
    private final int[] borderA;
    private final int[] borderB;
    private final double[] depths;
    private final IntList cells = new IntList();
    private double[] references = new double[1 << 10];
    private int referenceCount;

    CellRecords(
            Grid grid,
            WardLocator locator,
            Segments edges,
            IntList edgeWards,
            Segments segments,
            IntList segmentBorders,
            Border[] borders,
            List<Ward> wards,
            double[] depths) {
        this.grid = grid;
        this.locator = locator;
        this.edges = edges;
        this.edgeWards = edgeWards;
        this.segments = segments;
        this.segmentBorders = segmentBorders;
        this.depths = depths;
        List<String> codes = wards.stream().map(Ward::code).toList();
        this.borderA = Arrays.stream(borders)
                .mapToInt(border -> codes.indexOf(border.a().code()))
                .toArray();
        this.borderB = Arrays.stream(borders)
                .mapToInt(border -> codes.indexOf(border.b().code()))
                .toArray();
    }

    int[] cells() {
        return cells.toArray();
    }

    double[] references() {
        return Arrays.copyOf(references, 2 * referenceCount);
    }

    /**
     * Writes one record and returns its code, or the plain code when there is nothing to write.
     *
     * @param code the code of the cell's one ward when no edge touches it
     */
    int write(int column, int row, int code, long[] edgeNotes, long[] segmentNotes) {
        int start = cells.size();
        cells.add(edgeNotes.length);
        cells.add(0);
        if (edgeNotes.length == 0) {
            cells.add(code);
            cells.add(-1);
            cells.add(0);
        } else {
            writeEdges(column, row, edgeNotes);
        }
        int borderCount = writeBorders(column, row, edgeNotes.length == 0 ? code - 1 : Integer.MAX_VALUE, segmentNotes);
        if (edgeNotes.length == 0 && borderCount == 0) {
            cells.truncate(start);
            return code;
        }
        cells.set(start + Grid.BORDERS, borderCount);
        return ~start;
    }

    private void writeEdges(int column, int row, long[] notes) {
        Coordinate reference = referencePlace(column, row, notes);
        List<Integer> holding = locator.covering(reference);
        TreeSet<Integer> wards = new TreeSet<>(holding);
        for (long note : notes) {
            int edge = CellSweep.lineOf(note);
            wards.add(edgeWards.get(2 * edge));
            wards.add(edgeWards.get(2 * edge + 1));
        }
        wards.remove(-1);
        int[] inOrder = wards.stream().mapToInt(Integer::intValue).toArray();
        int held = 0;
        for (int ward : holding) {
            held |= bit(inOrder, ward);
        }
        cells.add(held);
        cells.add(addReference(reference));
        cells.add(inOrder.length);
        for (int ward : inOrder) {
            cells.add(ward);
        }
        for (long note : notes) {
            int edge = CellSweep.lineOf(note);
            cells.add(edge);
            cells.add(bit(inOrder, edgeWards.get(2 * edge)) | bit(inOrder, edgeWards.get(2 * edge + 1)));
        }
    }

    /** The ward's bit in the record's masks. Beyond 31 wards masks mean nothing and are not read. */
    private static int bit(int[] wards, int ward) {
        return ward < 0 ? 0 : 1 << Arrays.binarySearch(wards, ward);
    }

    private Coordinate referencePlace(int column, int row, long[] notes) {
        for (int i = 0; i < REFERENCE_PLACES.length; i += 2) {
            Coordinate place = place(column + REFERENCE_PLACES[i], row + REFERENCE_PLACES[i + 1]);
            boolean free = true;
            for (long note : notes) {
                int edge = CellSweep.lineOf(note);
                free &= CGAlgorithmsDD.orientationIndex(
                                edges.x0(edge), edges.y0(edge), edges.x1(edge), edges.y1(edge), place.x, place.y)
                        != 0;
            }
            if (free) {
                return place;
            }
        }
        throw new IllegalStateException("edges run through every reference place of a cell");
    }

    private int addReference(Coordinate place) {
        if (2 * referenceCount == references.length) {
            references = Arrays.copyOf(references, 2 * references.length);
        }
        references[2 * referenceCount] = place.x;
        references[2 * referenceCount + 1] = place.y;
        return referenceCount++;
    }

    /**
     * Writes the borders whose zone may reach into the cell, each with the segments that may be its nearest to some place
     * in the cell: no further from the centre than the nearest one by more than the cell's diameter.
     *
     * @param onlyWard the ward that the whole cell is in (-1: outside), or more than any ward's number when several are
     */
    private int writeBorders(int column, int row, int onlyWard, long[] notes) {
        Coordinate centre = place(column + 0.5, row + 0.5);
        double scale = grid.scaleRow(centre.y);
        double metresPerLon = grid.metresPerLon(scale);
        double metresPerLat = grid.metresPerLat(scale);
        double radius = 1.01 * Math.hypot(metresPerLon / grid.cellsPerLon, metresPerLat / grid.cellsPerLat) / 2;
        double[] distances = new double[notes.length];
        for (int i = 0; i < notes.length; i++) {
            distances[i] = distance(CellSweep.lineOf(notes[i]), centre, metresPerLon, metresPerLat);
        }
        int borderCount = 0;
        for (int from = 0, to; from < notes.length; from = to) {
            int border = segmentBorders.get(CellSweep.lineOf(notes[from]));
            double nearest = Double.MAX_VALUE;
            for (to = from; to < notes.length && segmentBorders.get(CellSweep.lineOf(notes[to])) == border; to++) {
                nearest = Math.min(nearest, distances[to]);
            }
            boolean zoneMayHold =
                    onlyWard == Integer.MAX_VALUE || onlyWard == borderA[border] || onlyWard == borderB[border];
            double reach =
                    zoneMayHold ? Math.max(depths[border], BorderIndex.ON_LINE_METRES) : BorderIndex.ON_LINE_METRES;
            if (nearest > 1.001 * reach + radius) {
                continue;
            }
            borderCount++;
            cells.add(border);
            int count = cells.size();
            cells.add(0);
            for (int i = from; i < to; i++) {
                if (distances[i] <= 1.001 * nearest + 2 * radius) {
                    cells.add(CellSweep.lineOf(notes[i]));
                }
            }
            cells.set(count, cells.size() - count - 1);
        }
        return borderCount;
    }

    private double distance(int segment, Coordinate from, double metresPerLon, double metresPerLat) {
        double x0 = (segments.x0(segment) - from.x) * metresPerLon;
        double y0 = (segments.y0(segment) - from.y) * metresPerLat;
        double dx = (segments.x1(segment) - segments.x0(segment)) * metresPerLon;
        double dy = (segments.y1(segment) - segments.y0(segment)) * metresPerLat;
        double along = Math.clamp(-(x0 * dx + y0 * dy) / (dx * dx + dy * dy), 0.0, 1.0);
        return Math.hypot(x0 + along * dx, y0 + along * dy);
    }

    private Coordinate place(double column, double row) {
        return new Coordinate(grid.west + column / grid.cellsPerLon, grid.south + row / grid.cellsPerLat);
    }
}
