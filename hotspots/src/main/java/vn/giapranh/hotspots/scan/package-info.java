/**
 * Scan statistics: the circle and the stretch of time with the least likely number of cases, and how often chance alone does
 * as well.
 *
 * <h2>Cylinders</h2>
 *
 * The distinct coordinates of the cases, and every listed location whether or not it has cases, are the <em>locations</em>;
 * each is a centre. A <em>zone</em> Z is a centre with all locations not farther than r; r grows from 0 to the largest
 * radius (inclusive), and as long as the zone holds at most a share (50 %) of what is at risk: cases under the permutation
 * model, expected cases under a Poisson model, cases and controls under the Bernoulli model. Locations at the same distance
 * (to a micrometre) enter together. Distances are great-circle metres on a sphere of 6,367 km, or planar. A <em>window</em> is
 * a run of whole steps of time (days, months, years) of 1..W steps: ending with the last step of the study period
 * (prospective), or anywhere in it (retrospective); W is given in steps or as a share of the period. A purely spatial scan
 * has the one window that is the period. A zone with a window is a cylinder; one with fewer than k cases (2) is passed over.
 *
 * <h2>Statistics</h2>
 *
 * c is the number of cases in the cylinder, N of all cases, μ the expected number. Only c &gt; μ counts; otherwise the
 * statistic is 0.
 *
 * <ul>
 *   <li><em>Space-time permutation</em> (Kulldorff, Heffernan, Hartman, Assunção, Mostashari 2005, PLoS Medicine 2:e59): μ =
 *       c<sub>Z</sub> · c<sub>T</sub> / N, the cases of the zone at any time, times the cases of the window anywhere, over
 *       all; Λ = c ln(c/μ) + (N−c) ln((N−c)/(N−μ)). Under the null hypothesis the days are shuffled over the cases. With strata μ
 *       is the sum over the strata, and days are shuffled within each.
 *   <li><em>Poisson</em> (Kulldorff 1997): the same Λ, with μ from a population or a baseline, scaled so that all expected
 *       cases sum to N. With strata μ is the sum over the strata (indirect standardisation). Null: N cases fall independently
 *       in proportion to μ. A population that is given for several dates is interpolated day by day; before the first and
 *       after the last date it stays; a year without month and day stands for 1 July, a month for its 15th day. A baseline is the
 *       expected cases of one step and holds from its date to the next one.
 *   <li><em>Expectation-based Poisson</em> (Neill 2006): Λ = c ln(c/μ) + μ − c, with μ from a baseline as it is, or from each
 *       location's own mean over the study period. Null: independent Poisson numbers, whose total varies.
 *   <li><em>Bernoulli</em> (Kulldorff 1997): n cases and controls in the cylinder, N of them in all, C cases in all; Λ = c
 *       ln(c/n) + (n−c) ln((n−c)/n) + (C−c) ln((C−c)/(N−n)) + (N−n−C+c) ln((N−n−C+c)/(N−n)) − C ln(C/N) − (N−C) ln((N−C)/N);
 *       μ = nC/N. Null: C of the N are drawn as cases.
 * </ul>
 *
 * <h2>Clusters</h2>
 *
 * Every centre keeps its best cylinder. These are taken from the highest statistic down, each if it shares no location with
 * one taken before whose window shares a step with its own; prospective windows always do, so there clusters never overlap
 * geographically. Statistics that agree to nine decimals are tied; ties fall to fewer locations,
 * then the smaller radius, the shorter window, the earlier one, and at last the northernmost centre, then the westernmost.
 * Clusters that every replicate beats (p = 1) are left out, except the first.
 *
 * <h2>Chance</h2>
 *
 * R replicates are drawn under the null hypothesis; p = (1 + #{replicates whose maximum reaches the statistic}) / (R + 1).
 * Sequentially (Besag &amp; Clifford 1991) drawing stops with the h-th replicate that reaches the first cluster's statistic;
 * then p = #{reaching} / #{drawn}. The Gumbel p-value is 1 − exp(−exp(−(Λ − m)/β)) with β = s√6/π, m = mean − γβ of the
 * replicates' maxima (Abrams, Kulldorff &amp; Kleinman 2010). The recurrence interval is one step of time over p. A replicate
 * is seeded by the seed and its own number and locations are put in the order of x, then y, so the result depends on data and
 * seed, not on the order of the rows or the number of threads. {@link vn.giapranh.hotspots.scan.DailyScan} says how
 * replicates serve again on the days after; an alarm is always that of a full run.
 */
@NullMarked
package vn.giapranh.hotspots.scan;

import org.jspecify.annotations.NullMarked;
