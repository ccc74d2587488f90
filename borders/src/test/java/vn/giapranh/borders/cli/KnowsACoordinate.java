package vn.giapranh.borders.cli;

import org.locationtech.jts.geom.Coordinate;

/** A canary: breaks the rule that the command knows no geometry. */
public final class KnowsACoordinate {
    Coordinate place = new Coordinate();
}
