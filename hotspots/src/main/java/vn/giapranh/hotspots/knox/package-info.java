/**
 * Knox's test and the near-repeat table: do events that are close in space come close in time more often than chance brings?
 *
 * <h2>Question</h2>
 *
 * <p>n events i have a place and a whole day t<sub>i</sub>. N = n(n&minus;1)/2 unordered pairs. A pair has a distance (metres,
 * {@link vn.giapranh.hotspots.near.Metric}) and a lag |t<sub>i</sub> &minus; t<sub>j</sub>| (days). X<sub>ab</sub> is the number of
 * pairs whose distance falls in distance bin a and whose lag falls in lag bin b.
 *
 * <h2>Bins</h2>
 *
 * <p>Edges e<sub>0</sub> &lt; e<sub>1</sub> &lt; &hellip; &lt; e<sub>k</sub> make k bins, without gap or overlap, by
 * {@link vn.giapranh.hotspots.knox.Bins.Closed}: {@code LOWER} makes [e<sub>0</sub>, e<sub>1</sub>), [e<sub>1</sub>,
 * e<sub>2</sub>), &hellip;, the convention of near-repeat calculators (200 m is not "up to 200 m", lag 0 is a bin of its own with
 * edges 0, 1); {@code UPPER} makes [e<sub>0</sub>, e<sub>1</sub>], (e<sub>1</sub>, e<sub>2</sub>], &hellip;, Knox's "at most", in
 * which the very first edge belongs to the first bin. Labels say which. The last edge may be infinite. Nothing is rounded.
 * Pairs outside all bins count only in N and in the margin of the other dimension.
 *
 * <h2>Expectation and variance</h2>
 *
 * <p>Under the null hypothesis the days are a random permutation over the events. With S the pairs in distance bin a and T the
 * pairs in lag bin b (Knox 1964; Barton and David 1966):
 *
 * <pre>
 * E[X]   = S T / N
 * Var[X] = S T / N + 2 A(S) A(T) / (n(n&minus;1)(n&minus;2)/2) + 2 D(S) D(T) / (n(n&minus;1)(n&minus;2)(n&minus;3)/8) &minus; E[X]&sup2;
 * A      = &Sigma;&#7522; d&#7522;(d&#7522;&minus;1)/2      pairs of pairs with an event in common; d&#7522; the pairs of the bin that hold event i
 * D      = S(S&minus;1)/2 &minus; A(S)     pairs of pairs without
 * </pre>
 *
 * <p>Both are exact for every n; a term whose divisor is zero (n &lt; 4) is zero. The Poisson tail P(Y &ge; X) with mean E[X] is
 * Knox's approximation for rare pairs.
 *
 * <h2>Monte Carlo</h2>
 *
 * <p>R replicates permute the days. p = (1 + number of replicates with X* &ge; X) / (R + 1), one-sided for too many pairs: a tie
 * counts against. The ratio is X / E[X], and 0 when E[X] is 0. Replicate r has a generator of its own, seeded by the seed and
 * r: the result depends on data and seed alone, not on the number of threads.
 *
 * <h2>Work</h2>
 *
 * <p>Only pairs within the largest finite distance edge are formed, once; an infinite bin is what remains of the margin. A
 * replicate permutes n days and looks up one lag for each formed pair. Memory: 8 bytes for each formed pair, of which there may
 * be at most {@value vn.giapranh.hotspots.knox.Knox#MOST_NEAR_PAIRS}.
 *
 * <p>Sources: E. G. Knox, The detection of space-time interactions, Applied Statistics 13 (1964) 25&ndash;30. D. E. Barton, F. N.
 * David, The random intersection of two graphs, in Research Papers in Statistics (1966) 455&ndash;459. J. H. Ratcliffe, G. F.
 * Rengert, Near-repeat patterns in Philadelphia shootings, Security Journal 21 (2008) 58&ndash;76.
 */
@NullMarked
package vn.giapranh.hotspots.knox;

import org.jspecify.annotations.NullMarked;
