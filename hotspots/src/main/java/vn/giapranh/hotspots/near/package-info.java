/**
 * Which places are near each other.
 *
 * <p><b>Distance</b> (metres) between two places, by {@link vn.giapranh.hotspots.near.Metric}:
 *
 * <pre>
 * EUCLIDEAN     &radic;((x&#8321; &minus; x&#8322;)&sup2; + (y&#8321; &minus; y&#8322;)&sup2;)            x, y in metres
 * MANHATTAN     |x&#8321; &minus; x&#8322;| + |y&#8321; &minus; y&#8322;|                   x, y in metres
 * GREAT_CIRCLE  2 R asin(c / 2R)                       longitude, latitude in degrees; c the chord between the places
 *                                                      on a sphere of radius R
 * </pre>
 *
 * <p><b>Near pairs.</b> Every unordered pair of different places whose distance is at most a reach is visited once, and no
 * other: the places are dropped one after another into cubes of the reach's width, and each is compared with those already in
 * its own and the touching cubes. Chords are used for the cubes of the sphere, so nothing special happens at the poles or
 * where longitude jumps. Work and memory grow with the number of places plus the number of near pairs.
 */
@NullMarked
package vn.giapranh.hotspots.near;

import org.jspecify.annotations.NullMarked;
