package vn.giapranh.demo;

import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * A point on a street of one of the wards, where an incident may be invented.
 *
 * @param mainRoad whether the road carries through traffic
 * @param place the street's name, or that of the nearest street that has one
 * @param ward whose ground it is
 * @param border the nearest border, within the territory's search depth
 * @param borderMetres distance to it; infinite where there is none
 */
record StreetPoint(
        double lon,
        double lat,
        boolean mainRoad,
        String place,
        WardId ward,
        Optional<BorderId> border,
        double borderMetres) {

    /** How many more incidents happen here than far from any border: ten times as many on the line itself. */
    double density() {
        return 1 + 9 * Math.exp(-borderMetres / 90);
    }

    double metresTo(StreetPoint other) {
        return Math.hypot(
                (lon - other.lon) * Streets.metresPerDegreeLon(lat), (lat - other.lat) * Streets.metresPerDegreeLat());
    }
}
