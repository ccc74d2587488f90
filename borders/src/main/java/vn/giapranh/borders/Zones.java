package vn.giapranh.borders;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Draws border zones. */
final class Zones {

    private static final int CHORDS_A_QUARTER = 16;
    private static final double ROUNDED_TO = 1e7;

    private Zones() {}

    static Shape zone(Border border, double depthMetres, Side side) {
        if (!(depthMetres > 0 && depthMetres <= BorderIndex.DEEPEST_ZONE_METRES)) {
            throw new IllegalArgumentException("a zone is more than 0 and at most " + BorderIndex.DEEPEST_ZONE_METRES
                    + " metres deep, not " + depthMetres);
        }
        Geometry line = border.line().geometry();
        Plane plane = Plane.around(line.getEnvelopeInternal());
        Geometry buffer = plane.toMetres(line).buffer(depthMetres, CHORDS_A_QUARTER, BufferParameters.CAP_ROUND);
        Geometry ground = plane.toMetres(border.ward(side).shape().geometry());
        Geometry zone = OverlayNGRobust.overlay(buffer, ground, OverlayNG.INTERSECTION);
        return new Shape(rounded(plane.toDegrees(zone)));
    }

    private static Geometry rounded(Geometry degrees) {
        return new GeometryEditor(degrees.getFactory()).edit(degrees, new GeometryEditor.CoordinateSequenceOperation() {
            @Override
            public CoordinateSequence edit(CoordinateSequence sequence, Geometry geometry) {
                CoordinateSequence rounded = sequence.copy();
                for (int i = 0; i < rounded.size(); i++) {
                    rounded.setOrdinate(i, 0, Math.rint(rounded.getX(i) * ROUNDED_TO) / ROUNDED_TO);
                    rounded.setOrdinate(i, 1, Math.rint(rounded.getY(i) * ROUNDED_TO) / ROUNDED_TO);
                }
                return rounded;
            }
        });
    }

    static Envelope boundsOf(Iterable<Ward> wards) {
        Envelope bounds = new Envelope();
        for (Ward ward : wards) {
            bounds.expandToInclude(ward.shape().geometry().getEnvelopeInternal());
        }
        return bounds;
    }
}
