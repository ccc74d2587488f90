package vn.giapranh.hotspots.scan;

import java.util.SplittableRandom;

/**
 * Draws a permutation of the days over the cases, as far as the last days are concerned: which of all cases, without
 * replacement and in order, come to stand on the days of the recent ones. How the others fall on earlier days decides nothing
 * in a prospective scan.
 */
final class PermutationDraw {

    private final int cases;
    private final int recent;
    /** One bit for each case that is taken, when few are. */
    private final long[] taken;
    /** All cases, to be shuffled, when many are. */
    private final int[] deck;

    PermutationDraw(int cases, int recent) {
        this.cases = cases;
        this.recent = recent;
        boolean few = recent <= cases / 3;
        taken = new long[few ? (cases >> 6) + 1 : 0];
        deck = new int[few ? 0 : cases];
    }

    /** Fills the first places of an array with the cases that are drawn. */
    void draw(SplittableRandom random, int[] drawn) {
        if (deck.length == 0) {
            drawByTrial(random, drawn);
        } else {
            drawByShuffling(random, drawn);
        }
    }

    private void drawByTrial(SplittableRandom random, int[] drawn) {
        for (int i = 0; i < recent; i++) {
            int one = Seeds.below(random, cases);
            while ((taken[one >> 6] >>> one & 1) != 0) {
                one = Seeds.below(random, cases);
            }
            taken[one >> 6] |= 1L << one;
            drawn[i] = one;
        }
        for (int i = 0; i < recent; i++) {
            taken[drawn[i] >> 6] = 0;
        }
    }

    private void drawByShuffling(SplittableRandom random, int[] drawn) {
        for (int i = 0; i < cases; i++) {
            deck[i] = i;
        }
        for (int i = 0; i < recent; i++) {
            int j = i + Seeds.below(random, cases - i);
            drawn[i] = deck[j];
            deck[j] = deck[i];
        }
    }
}
