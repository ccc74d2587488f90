package vn.giapranh.hotspots.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giapranh.borders.BorderIndex;
import vn.giapranh.borders.GeoJsonWards;
import vn.giapranh.borders.UnreadableBoundariesException;
import vn.giapranh.borders.Ward;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.JointAndAlone.Ground;

/** Whose ground a place is on, by a file of wards. */
final class WardMap implements Ground {

    /** No file: what the events say of themselves. */
    static final WardMap NONE = new WardMap(null);

    private final @Nullable BorderIndex index;

    private WardMap(@Nullable BorderIndex index) {
        this.index = index;
    }

    static WardMap read(Path file, boolean planar) throws UnusableFileException {
        if (planar) {
            throw new UnusableFileException("--wards is in degrees and does not go with --planar");
        }
        try {
            List<Ward> wards = GeoJsonWards.read(file);
            return new WardMap(BorderIndex.of(wards, List.of(), border -> 1));
        } catch (UnreadableBoundariesException e) {
            throw new UnusableFileException(file + ": " + e.getMessage());
        }
    }

    @Override
    public Optional<String> wardAt(double lon, double lat) {
        return index == null ? Optional.empty() : index.locate(lon, lat).ward().map(Ward::code);
    }

    /** The events, each with the ward whose ground it is on. */
    Events label(Events events) {
        if (index == null) {
            return events;
        }
        Events.Builder labelled = new Events.Builder(events.distance());
        for (int row = 0; row < events.size(); row++) {
            labelled.add(
                    events.x(row),
                    events.y(row),
                    events.day(row),
                    events.count(row),
                    events.category(row).orElse(""),
                    wardAt(events.x(row), events.y(row)).orElse(""));
        }
        return labelled.build();
    }
}
