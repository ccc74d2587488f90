/**
 * Alarms from the counts of one area alone: the yardstick of what a ward sees by itself.
 *
 * <p>Y<sub>t</sub> is the count of day or week t, numbered from 0 without gaps. A {@link
 * vn.giapranh.hotspots.surveillance.Watch} gives a {@link vn.giapranh.hotspots.surveillance.Reading} for every t that has
 * enough history, in order. It never looks at later counts. z<sub>q</sub> is the quantile of the standard normal distribution.
 *
 * <h2>EARS C1, C2, C3 (Hutwagner et al. 2003)</h2>
 *
 * <pre>
 * Y&#772;, s     mean and standard deviation (divisor 6) of seven counts:
 *          t&minus;7 &hellip; t&minus;1 for C1, t&minus;9 &hellip; t&minus;3 for C2 and C3
 * C1, C2   alarm when Y&#8348; &gt; U = Y&#772; + z&#8321;&#8331;&#8336; s
 * e&#8348;       max(0, (Y&#8348; &minus; Y&#772;)/s &minus; 1), with the Y&#772; and s of C2
 * C3       alarm when Y&#8348; &gt; U = max(0, Y&#8348; + s (z&#8321;&#8331;&#8336; &minus; e&#8348;&#8331;&#8321; &minus; e&#8348;&#8331;&#8322;)): when there is a case and
 *          e&#8348;&#8331;&#8321; + e&#8348;&#8331;&#8322; &gt; z&#8321;&#8331;&#8336;
 * C3 of three days   alarm when e&#8348; + e&#8348;&#8331;&#8321; + e&#8348;&#8331;&#8322; &gt; 2
 * </pre>
 *
 * <p>&alpha; is 0.001 unless said otherwise, for which z is 3.09. C3 comes in two forms: as the reference program computes it,
 * from the two days before with the limit z, and as first published, from three days with the limit 2. Where s is 0, (Y&#8348; &minus;
 * Y&#772;)/s is 0 when the two are equal, else infinite with the sign of the
 * difference, and an infinite e makes U = 0.
 *
 * <h2>CUSUM (Rossi et al. 1999)</h2>
 *
 * <pre>
 * S&#8348; = max(0, S&#8348;&#8331;&#8321; + x&#8348; &minus; k),  alarm when S&#8348; &ge; h,  S = 0 before the first reading; an alarm does not reset it
 * STANDARD   x = (Y &minus; m) / &radic;m
 * ROSSI      x = (Y &minus; 3m + 2 &radic;(m Y)) / (2 &radic;m)
 * </pre>
 *
 * <p>m is the mean of the first counts (the training), or a seasonal mean: the Poisson regression
 * ln m<sub>t</sub> = &beta;<sub>0</sub> + &beta;<sub>1</sub> cos(2&pi;t/T) + &beta;<sub>2</sub> sin(2&pi;t/T) over them, t counted
 * from 1. When there was no case in n counts of training, m = 0.5/n.
 *
 * <h2>Farrington et al. 1996</h2>
 *
 * <p>The reference counts of t are those at t &minus; iT + j for the b years i = b &hellip; 1 and &minus;w &le; j &le; w (T counts a
 * year). A quasi-Poisson regression ln &mu; = &alpha; + &beta; t is fitted to them twice: plainly, then with weights that make less of
 * past outbreaks, proportional to s<sup>&minus;2</sup> where the Anscombe residual
 *
 * <pre>
 * s = 3/2 (y^(2/3) &minus; &mu;^(2/3)) / (&mu;^(1/6) &radic;(&phi;(1 &minus; h)))          h: the leverage;  &phi; = max(1, &Sigma; w (y &minus; &mu;)&sup2;/&mu; / (n &minus; p))
 * </pre>
 *
 * <p>is above 1, else to 1, with the sum n. The trend &beta; stays when b &ge; 3, it differs from 0 at the 5 % level (two-sided, by
 * Student's t with n &minus; p degrees of freedom when &phi; &gt; 1, by the normal when &phi; = 1) and the prediction does not exceed
 * the largest reference count; otherwise the same is done without it. With the prediction &mu;<sub>0</sub> and its standard error
 * se on the scale of counts,
 *
 * <pre>
 * U = max(0, &mu;&#8320;^(2/3) + z&#8321;&#8331;&#8336;&#8725;&#8322; &radic;(4/9 &mu;&#8320;^(1/3) &tau;))^(3/2),   &tau; = &phi; + se&sup2;/&mu;&#8320;
 * </pre>
 *
 * <p>alarm when Y&#8348; &gt; U. Nothing is judged (limit NaN, no alarm) when fewer than 5 cases came in the last 4 counts, t
 * included. Reference counts that are all 0 are taken as a mean of 0.5/n without trend. The regressions are fitted by iteratively
 * reweighted least squares from &mu; = y + 0.1 until the deviance changes by less than 1e-8 of itself; covariances and leverages
 * take the weights of the last step.
 *
 * <p>Sources: L. Hutwagner, W. Thompson, G. M. Seeman, T. Treadwell, The bioterrorism preparedness and response Early Aberration
 * Reporting System (EARS), Journal of Urban Health 80 (2003) i89&ndash;i96. G. Rossi, L. Lampugnani, M. Marchi, An approximate CUSUM
 * procedure for surveillance of health events, Statistics in Medicine 18 (1999) 2111&ndash;2122. C. P. Farrington, N. J. Andrews, A.
 * D. Beale, M. A. Catchpole, A statistical algorithm for the early detection of outbreaks of infectious disease, Journal of the
 * Royal Statistical Society A 159 (1996) 547&ndash;563.
 */
@NullMarked
package vn.giapranh.hotspots.surveillance;

import org.jspecify.annotations.NullMarked;
