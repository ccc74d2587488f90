/**
 * Surfaces over a whole area, across its borders: local statistics of Getis and Ord, and kernel density.
 *
 * <h2>G&#7522; and G&#7522;* (Getis and Ord 1992; Ord and Getis 1995)</h2>
 *
 * <p>n places (cells) i have values x<sub>i</sub>. w<sub>ij</sub> = 1 when places i and j are at most d metres apart (the band,
 * inclusive), else 0. The z scores in the standardised form of Ord and Getis:
 *
 * <pre>
 *           &Sigma;&#11388; w&#7522;&#11388; x&#11388; &minus; W&#7522; x&#772;
 * z&#7522; = &#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;&#8212;
 *      s &radic;((m S&#8321;&#7522; &minus; W&#7522;&sup2;) / (m &minus; 1))
 *
 * W&#7522; = &Sigma;&#11388; w&#7522;&#11388;,  S&#8321;&#7522; = &Sigma;&#11388; w&#7522;&#11388;&sup2; (= W&#7522; here),  s&sup2; = &Sigma; x&sup2;/m &minus; x&#772;&sup2;
 * </pre>
 *
 * <p>G&#7522; leaves place i out of every sum: x&#772; and s&sup2; are of the m = n &minus; 1 <em>other</em> values. G&#7522;* takes all
 * m = n values and w<sub>ii</sub> = 1. Cells without events belong to the places and count as zeros. A z score is NaN where it
 * is not defined: s is 0, all m values are neighbours, or m &lt; 2. A place without neighbours has W = 0 and its G&#7522; is
 * therefore NaN too.
 *
 * <h2>Kernel density</h2>
 *
 * <p>Isotropic Gaussian kernel of standard deviation &sigma; metres (the bandwidth). At a place u, with events
 * x<sub>k</sub> of weight m<sub>k</sub>:
 *
 * <pre>
 * raw(u)     = &Sigma;&#8342; m&#8342; exp(&minus;|u &minus; x&#8342;|&sup2; / 2&sigma;&sup2;) / 2&pi;&sigma;&sup2;              events per square metre
 * mass(u)    = &int; over the window of exp(&minus;|v &minus; u|&sup2; / 2&sigma;&sup2;) / 2&pi;&sigma;&sup2; dv
 * density(u) = raw(u) / mass(u)                                     (Diggle 1985; "uniform" correction)
 * </pre>
 *
 * <p>Events farther than {@value vn.giapranh.hotspots.surface.KernelDensity#REACH} &sigma; are left out (relative weight below
 * 1e-15). The mass has a closed form on a rectangle, [&Phi;((x&#8322; &minus; u)/&sigma;) &minus; &Phi;((x&#8321; &minus; u)/&sigma;)] times the same
 * along y. On polygons it is the integral along their outline, by Green's theorem in polar coordinates around u,
 *
 * <pre>
 * mass(u) = (1/2&pi;) &#8750; (1 &minus; exp(&minus;r&sup2;/2&sigma;&sup2;)) d&theta;
 *         = (1/2&pi;) &Sigma; over edges of &int; h (1 &minus; exp(&minus;(h&sup2; + s&sup2;)/2&sigma;&sup2;)) / (h&sup2; + s&sup2;) ds
 * </pre>
 *
 * with h the signed distance of the edge's line from u and s the way along it. The integrand is smooth also where the outline
 * passes through u; pieces within the reach are integrated by Gauss&ndash;Legendre quadrature (ten nodes for each &sigma;), the
 * rest by arctangents: the error is below 1e-10. Shells turn counter-clockwise and holes clockwise. An edge that two wards share
 * is passed once each way and cancels, so the window of many wards is simply all their rings, and a border between them is no
 * edge of the window. Outside the window density is NaN.
 *
 * <p>Sources: J. K. Ord, A. Getis, Local spatial autocorrelation statistics, Geographical Analysis 27 (1995) 286&ndash;306.
 * P. Diggle, A kernel method for smoothing point process data, Applied Statistics 34 (1985) 138&ndash;147.
 */
@NullMarked
package vn.giapranh.hotspots.surface;

import org.jspecify.annotations.NullMarked;
