package canary;

import org.locationtech.jts.geom.Coordinate;

/** Computes with shapes outside borders. */
public record Ground(Coordinate corner) {}
