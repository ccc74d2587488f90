package vn.giapranh.territory.web;

import java.util.List;
import java.util.Optional;
import vn.giapranh.territory.PlaceMatch;

/** @param found the best first */
public record PlacesFragment(List<Found> found) {

    public PlacesFragment {
        found = List.copyOf(found);
    }

    /** @param now the ward of today, where the name does not say it */
    public record Found(PlaceMatch match, Optional<String> now) {}
}
