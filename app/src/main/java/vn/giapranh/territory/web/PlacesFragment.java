package vn.giapranh.territory.web;

import java.util.List;
import vn.giapranh.territory.PlaceMatch;

/** @param matches the best first */
public record PlacesFragment(List<PlaceMatch> matches) {
    public PlacesFragment {
        matches = List.copyOf(matches);
    }
}
