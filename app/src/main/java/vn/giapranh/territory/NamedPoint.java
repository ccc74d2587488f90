package vn.giapranh.territory;

import java.util.Optional;

/**
 * A name and a point that stands for it.
 *
 * @param ward the full name of the ward that holds the point; empty outside all wards
 */
record NamedPoint(String name, Optional<String> ward, double lon, double lat) {}
