package vn.giapranh.borders;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import vn.giapranh.borders.UnreadableBoundariesException.Place;
import vn.giapranh.borders.UnreadableBoundariesException.Reason;

/**
 * Reads wards from GeoJSON (RFC 7946).
 *
 * <p>A FeatureCollection whose features are Polygons or MultiPolygons, holes allowed. A ward's code is
 * {@code properties.code}, else the feature's {@code id}; its name is {@code properties.name}, else the code. Other
 * members are passed over. A third ordinate is dropped. Rings may turn either way.
 *
 * <p>Bounded: at most {@value #MOST_BYTES} bytes, {@value #MOST_POSITIONS} positions and {@value #MOST_WARDS} wards.
 * Everything else is refused with an {@link UnreadableBoundariesException}; no ward is ever left out in silence.
 */
public final class GeoJsonWards {

    /** The longest text read, in bytes, unpacked. */
    public static final long MOST_BYTES = 256L << 20;
    /** The most positions in one file. */
    public static final int MOST_POSITIONS = 8_000_000;
    /** The most wards in one file: six times the units of the country. */
    public static final int MOST_WARDS = 20_000;

    private GeoJsonWards() {}

    /** The wards of a file, by code; a file whose name ends in {@code .gz} is unpacked. */
    public static List<Ward> read(Path file) throws UnreadableBoundariesException {
        try (InputStream in = open(file)) {
            return read(in);
        } catch (NoSuchFileException e) {
            throw unopened(file + ": no such file");
        } catch (IOException e) {
            throw unopened(file + ": " + e.getMessage());
        }
    }

    /** The wards of a UTF-8 stream, by code. The stream is left open. */
    public static List<Ward> read(InputStream in) throws UnreadableBoundariesException {
        List<Ward> wards = new ArrayList<>();
        for (FeatureReader.Feature feature : FeatureReader.readAll(new BoundedInputStream(in, MOST_BYTES))) {
            wards.add(new Ward(feature.code(), feature.name(), new Shape(valid(feature))));
        }
        wards.sort(Comparator.comparing(Ward::code));
        for (int i = 1; i < wards.size(); i++) {
            String code = wards.get(i).code();
            if (code.equals(wards.get(i - 1).code())) {
                throw new UnreadableBoundariesException(Reason.DUPLICATE_CODE, Optional.of(code), Optional.empty(), "");
            }
        }
        if (wards.isEmpty()) {
            throw new UnreadableBoundariesException(Reason.NO_WARDS, Optional.empty(), Optional.empty(), "");
        }
        return List.copyOf(wards);
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("is a directory");
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static Geometry valid(FeatureReader.Feature feature) throws UnreadableBoundariesException {
        Geometry geometry = feature.geometry();
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error != null) {
            throw new UnreadableBoundariesException(
                    Reason.CROSSES_ITSELF,
                    Optional.of(feature.code()),
                    Optional.of(new Place.OnEarth(error.getCoordinate().x, error.getCoordinate().y)),
                    error.getMessage());
        }
        return geometry;
    }

    private static UnreadableBoundariesException unopened(String detail) {
        return new UnreadableBoundariesException(Reason.NO_FILE, Optional.empty(), Optional.empty(), detail);
    }
}
