package vn.giapranh.hotspots.scan;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * The zones around every centre. Rings follow each other from the centre outwards, all centres in one row: ring q of all
 * rings adds the locations {@code member[ringEnd[q - 1]]} to {@code member[ringEnd[q] - 1]}, and the zone of a ring is it
 * and the rings before it of the same centre.
 *
 * @param firstRing where the rings of a centre begin; one more than there are centres
 * @param ringEnd where the members of a ring end
 * @param member locations, by centre, then distance, then number
 */
record Circles(int[] firstRing, int[] ringEnd, int[] member) {

    /** Distances that differ by no more than this are the same: a micrometre. */
    private static final double SAME_METRES = 1e-6;

    /** The most members of all zones together: about two gigabytes with what the replicates need. */
    private static final long MOST_MEMBERS = 100_000_000;

    private static final int CENTRES_AT_ONCE = 256;

    /**
     * Draws the circles.
     *
     * @param atRisk what is at risk at each location
     * @param mostAtRisk what a zone may hold at most
     */
    static Circles around(Locations locations, double radiusMetres, double[] atRisk, double mostAtRisk) {
        Nearby nearby = new Nearby(locations, radiusMetres);
        int chunks = (locations.size() + CENTRES_AT_ONCE - 1) / CENTRES_AT_ONCE;
        AtomicLong members = new AtomicLong();
        Chunk[] drawn = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(i -> {
                    int from = i * CENTRES_AT_ONCE;
                    int to = Math.min(from + CENTRES_AT_ONCE, locations.size());
                    Chunk chunk = new Chunk(to - from);
                    for (int centre = from; centre < to; centre++) {
                        int before = chunk.members.size;
                        chunk.draw(centre, nearby, atRisk, mostAtRisk);
                        if (members.addAndGet(chunk.members.size - before) > MOST_MEMBERS) {
                            throw new IllegalArgumentException(
                                    "the circles hold more than " + MOST_MEMBERS
                                            + " locations together: take a smaller radius (--radius-metres) or cells (--cells)");
                        }
                    }
                    return chunk;
                })
                .toArray(Chunk[]::new);
        return joined(locations.size(), drawn);
    }

    private static Circles joined(int centres, Chunk[] chunks) {
        int members =
                Arrays.stream(chunks).mapToInt(chunk -> chunk.members.size).sum();
        int rings = Arrays.stream(chunks).mapToInt(chunk -> chunk.ends.size).sum();
        int[] firstRing = new int[centres + 1];
        int[] ringEnd = new int[rings];
        int[] member = new int[members];
        int centre = 0;
        int ring = 0;
        int end = 0;
        for (int i = 0; i < chunks.length; i++) {
            Chunk chunk = chunks[i];
            for (int rank = 0; rank < chunk.ringsOfCentre.length; rank++) {
                firstRing[centre + 1] = firstRing[centre] + chunk.ringsOfCentre[rank];
                centre++;
            }
            for (int q = 0; q < chunk.ends.size; q++) {
                ringEnd[ring++] = end + chunk.ends.values[q];
            }
            System.arraycopy(chunk.members.values, 0, member, end, chunk.members.size);
            end += chunk.members.size;
            chunks[i] = new Chunk(0);
        }
        return new Circles(firstRing, ringEnd, member);
    }

    int centres() {
        return firstRing.length - 1;
    }

    int rings() {
        return ringEnd.length;
    }

    /** Where the members of a ring begin. */
    int ringStart(int ring) {
        return ring == 0 ? 0 : ringEnd[ring - 1];
    }

    /** The locations of a zone, the nearest first. */
    int[] zone(int centre, int ring) {
        return Arrays.copyOfRange(member, ringStart(firstRing[centre]), ringEnd[ring]);
    }

    /** What each zone holds of a number that every location has. */
    int[] sums(int[] ofLocations) {
        int[] sums = new int[rings()];
        for (int centre = 0; centre < centres(); centre++) {
            int sum = 0;
            for (int ring = firstRing[centre]; ring < firstRing[centre + 1]; ring++) {
                for (int i = ringStart(ring); i < ringEnd[ring]; i++) {
                    sum += ofLocations[member[i]];
                }
                sums[ring] = sum;
            }
        }
        return sums;
    }

    /** The circles of some centres. */
    private static final class Chunk {

        final int[] ringsOfCentre;
        final Ints ends = new Ints();
        final Ints members = new Ints();
        private int drawn;

        Chunk(int centres) {
            ringsOfCentre = new int[centres];
        }

        void draw(int centre, Nearby nearby, double[] atRisk, double mostAtRisk) {
            int found = nearby.find(centre);
            Nearby.Found near = nearby.found();
            int[] order = near.order();
            double held = 0;
            int rings = 0;
            int at = 0;
            while (at < found) {
                int end = at + 1;
                while (end < found && near.metres[order[end]] - near.metres[order[end - 1]] <= SAME_METRES) {
                    end++;
                }
                for (int i = at; i < end; i++) {
                    held += atRisk[near.location[order[i]]];
                }
                if (held > mostAtRisk) {
                    break;
                }
                near.sortByLocation(order, at, end);
                for (int i = at; i < end; i++) {
                    members.add(near.location[order[i]]);
                }
                ends.add(members.size);
                rings++;
                at = end;
            }
            ringsOfCentre[drawn++] = rings;
        }
    }

    /** A growing list of ints. */
    private static final class Ints {

        int[] values = new int[1024];
        int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }
    }
}
