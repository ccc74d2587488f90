package vn.giapranh.incident;

import java.util.Optional;
import java.util.OptionalDouble;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.EditionId;

/**
 * Where it happened, as located when it was reported; a later boundary edition does not change it.
 *
 * @param lon degrees east, WGS84; {@code lat} degrees north
 * @param ward the ward whose ground it is; empty outside all wards
 * @param border the border in whose zone it lies; empty in a ward's interior
 * @param segment code of the named segment that decided the lead
 * @param distanceMetres to that border
 */
public record PlaceView(
        double lon,
        double lat,
        EditionId edition,
        Optional<WardId> ward,
        Optional<BorderId> border,
        Optional<String> segment,
        Relation relation,
        OptionalDouble distanceMetres) {}
