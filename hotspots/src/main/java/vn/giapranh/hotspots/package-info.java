/**
 * Space-time statistics of incidents: places and times, never persons; what neighbouring wards see together and what each
 * sees alone.
 *
 * <p>This package holds what all methods share: {@link vn.giapranh.hotspots.Events}, how far two places are apart
 * ({@link vn.giapranh.hotspots.Distance}), square cells ({@link vn.giapranh.hotspots.Cells}) and the files they are read
 * from. Coordinates are longitude and latitude in degrees (WGS84), in this order, or x and y in metres on a plane. Time is
 * counted in whole days as written in the file, without any change of time zone.
 */
@NullMarked
package vn.giapranh.hotspots;

import org.jspecify.annotations.NullMarked;
