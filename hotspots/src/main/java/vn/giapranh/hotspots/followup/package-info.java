/**
 * Did it help, and did it only move? Counts before and after in a target area, in a zone around it and in a control area,
 * over periods of equal length.
 *
 * <p>R is the target, D the zone to which events may move (its own side of the border, the other side, or both together), C the
 * control area; 0 before, 1 after. The areas share no event; the control is far enough away not to be touched.
 *
 * <pre>
 * effect    RR  = (R&#8321;/R&#8320;) / (C&#8321;/C&#8320;),        95 % interval exp(ln RR &plusmn; 1.96 &radic;(1/R&#8320; + 1/R&#8321; + 1/C&#8320; + 1/C&#8321;))
 * success   M   = R&#8321;/C&#8321; &minus; R&#8320;/C&#8320;            below 0: the target fell against the control
 * quotient  WDQ = (D&#8321;/C&#8321; &minus; D&#8320;/C&#8320;) / M        weighted displacement quotient (Bowers and Johnson 2003)
 * number    WDD = (R&#8321; &minus; R&#8320;) + (D&#8321; &minus; D&#8320;) &minus; (C&#8321; &minus; C&#8320;) &minus; (E&#8321; &minus; E&#8320;)
 *                                       events more than otherwise (Wheeler and Ratcliffe 2018);
 *                                       variance: the sum of all counts; E a control of the zone, if any
 * </pre>
 *
 * <p>WDQ above 1: the zone gained more than the target; 0 to 1: benefit spread to the zone; &minus;1 to 0: some moved, less
 * than was prevented; below &minus;1: more moved than was prevented. It has no meaning unless M &lt; 0, and then there is none.
 *
 * <p><b>Uncertainty.</b> When one of its four counts is 0, RR is taken with &frac12; added to each (Haldane 1956). For WDQ a
 * Poisson bootstrap: each of the six counts is drawn anew, independently, from a Poisson distribution with the count seen as its
 * mean; the 95 % interval runs from the 2.5th to the 97.5th percentile (nearest rank) of WDQ over the draws with M &lt; 0 and
 * controls above 0. The share of draws with M &lt; 0 is told: where it is small the quotient means little. Draws depend on the seed
 * alone.
 *
 * <p>Sources: K. J. Bowers, S. D. Johnson, Measuring the geographical displacement and diffusion of benefit effects of crime
 * prevention activity, Journal of Quantitative Criminology 19 (2003) 275&ndash;301. A. P. Wheeler, J. H. Ratcliffe, A simple
 * weighted displacement difference test to evaluate place based crime interventions, Crime Science 7 (2018) 11.
 */
@NullMarked
package vn.giapranh.hotspots.followup;

import org.jspecify.annotations.NullMarked;
