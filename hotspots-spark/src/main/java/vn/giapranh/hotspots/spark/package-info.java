/**
 * The scan of {@code hotspots} on Apache Spark: the same kernel, the same answers, on as many machines as there are.
 *
 * <h2>A country</h2>
 *
 * A ward with every ward that shares a border with it is its <em>neighbourhood</em>; neighbourhoods overlap, so every cluster
 * that reaches no further than over a border lies whole in the neighbourhood of the ward of its centre. {@link
 * vn.giapranh.hotspots.spark.CountryScan} sends each ward's events to all neighbourhoods that hold it, in one exchange, and
 * scans each neighbourhood as one process would: jointly, and for each ward alone. Of its clusters a neighbourhood reports
 * those whose centre is its own ward's, so each is told once; one that a stronger one next door overlaps is left to that one.
 * A p-value is that of the neighbourhood: who watches 3,321 of them every day and wants one false alarm a year looks for
 * Gumbel p-values below 1 / (365 · 3,321).
 *
 * <h2>One scan on many machines</h2>
 *
 * {@link vn.giapranh.hotspots.spark.SpreadReplicates} gives each task the same events and some of the replicates. A replicate
 * depends on seed and number alone, so the maxima are those of one process, to the last bit.
 */
@NullMarked
package vn.giapranh.hotspots.spark;

import org.jspecify.annotations.NullMarked;
