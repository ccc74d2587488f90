/**
 * How good is it? Maps against what happened later, and scans against clusters that were planted.
 *
 * <h2>Maps</h2>
 *
 * <p>A map gives each of its cells, all of one size, a score. The a cells with the highest scores are marked (ties: the cell
 * listed first), of A cells; n of the N later events fall in marked cells.
 *
 * <pre>
 * hit rate  n / N
 * PAI       (n / N) / (a / A)     prediction accuracy index (Chainey, Tompson, Uhlig 2008)
 * PEI       n / n*                prediction efficiency index (Hunt 2016): n* the most events that any a cells hold
 * </pre>
 *
 * <p>All are NaN when N is 0.
 *
 * <h2>Planted clusters</h2>
 *
 * <p>To real events of two neighbouring wards a cluster that straddles their border is added: k events at places drawn uniformly
 * in a circle around a site, on days drawn uniformly in a stretch from its first day on, each of the ward of the nearest real
 * event. A site is the middle of a real event of one ward and one of the other that are near each other. Only plants with
 * events on both sides are used: a site, then places, are drawn until they are. On each day of the stretch, in order, the
 * events of the last days up to then are scanned prospectively, together and for each ward alone.
 *
 * <ul>
 *   <li>A scan <em>detects</em> on the first day on which one of its clusters has p at most the level and holds a planted event
 *       in place and day. Time to detection counts days from the first day of the stretch: 0 on that day itself.
 *   <li><em>Alone</em> has detected when either ward has.
 *   <li>A <em>false alarm</em> is a day on which the real events, without plant, give a cluster with p at most the level;
 *       alone, in either ward. Real events hold real clusters, so this is an upper bound of the false alarms.
 * </ul>
 *
 * <p>Two wards that look for themselves have two chances of a false alarm a day, the joint scan has one: the rates are told side
 * by side and nothing is corrected. Everything depends on events and seed alone.
 *
 * <p>Sources: S. Chainey, L. Tompson, S. Uhlig, The utility of hotspot mapping for predicting spatial patterns of crime, Security
 * Journal 21 (2008) 4&ndash;28. J. M. Hunt, Do crime hot spots move? Exploring the effects of the modifiable areal unit problem and
 * modifiable temporal unit problem on crime hot spot stability, American University 2016.
 */
@NullMarked
package vn.giapranh.hotspots.judge;

import org.jspecify.annotations.NullMarked;
