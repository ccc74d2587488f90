/**
 * The tails of three distributions, to about twelve digits.
 *
 * <ul>
 *   <li>Normal: &Phi;(x) = &frac12; + &phi;(x) (x + x&sup3;/3 + x&#8309;/(3&middot;5) + &hellip;) for |x| &le; 3 (Marsaglia 2004), the
 *       continued fraction 1/(x + 1/(x + 2/(x + 3/(x + &hellip;)))) of the Mills ratio beyond; quantiles by Newton's method.
 *   <li>Student's t with a whole number of degrees of freedom: the finite trigonometric sums of Abramowitz and Stegun
 *       26.7.3 and 26.7.4.
 *   <li>Poisson: P(X &ge; k) = P(k, &lambda;), the regularised lower incomplete gamma function, by its series when
 *       &lambda; &lt; k + 1 and by its continued fraction otherwise (Abramowitz and Stegun 6.5.29, 6.5.31).
 * </ul>
 */
@NullMarked
package vn.giapranh.hotspots.distribution;

import org.jspecify.annotations.NullMarked;
