package vn.giapranh.hotspots.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import vn.giapranh.borders.BorderIndex;
import vn.giapranh.borders.GeoJsonWards;
import vn.giapranh.borders.UnreadableBoundariesException;
import vn.giapranh.borders.Ward;
import vn.giapranh.hotspots.Events;

/** A GeoJSON of wards that travels to the machines as it was written; each makes its own index, once. */
public final class WardsFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] geoJson;
    private transient @Nullable BorderIndex index;

    private WardsFile(byte[] geoJson) {
        this.geoJson = geoJson;
    }

    /** Reads the file, not yet the wards; one whose name ends in {@code .gz} is unpacked. */
    public static WardsFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
            byte[] geoJson = plain.readNBytes((int) GeoJsonWards.MOST_BYTES + 1);
            return new WardsFile(geoJson);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": no such file", e);
        }
    }

    /** The wards. */
    public List<Ward> wards() throws UnreadableBoundariesException {
        return GeoJsonWards.read(new ByteArrayInputStream(geoJson));
    }

    /** The events, each with a ward: the one it says, else the one whose ground it is on. */
    public Events label(Events events) throws UnreadableBoundariesException {
        BorderIndex ground = index();
        Events.Builder labelled = new Events.Builder(events.distance());
        for (int row = 0; row < events.size(); row++) {
            String ward = events.jurisdiction(row).orElse("");
            if (ward.isEmpty()) {
                ward = ground.locate(events.x(row), events.y(row))
                        .ward()
                        .map(Ward::code)
                        .orElse("");
            }
            labelled.add(
                    events.x(row),
                    events.y(row),
                    events.day(row),
                    events.count(row),
                    events.category(row).orElse(""),
                    ward);
        }
        return labelled.build();
    }

    private synchronized BorderIndex index() throws UnreadableBoundariesException {
        BorderIndex made = index;
        if (made == null) {
            made = BorderIndex.of(wards(), List.of(), border -> 1);
            index = made;
        }
        return made;
    }
}
