package vn.giapranh.hotspots.scan;

/**
 * The places in the row of all members where a location stands.
 *
 * @param first where the places of a location begin; one more than there are locations
 */
record PlacesOfLocation(int[] first, int[] place) {

    static PlacesOfLocation of(Circles circles) {
        int[] member = circles.member();
        int[] first = new int[circles.centres() + 1];
        for (int location : member) {
            first[location + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] place = new int[member.length];
        int[] next = first.clone();
        for (int i = 0; i < member.length; i++) {
            place[next[member[i]]++] = i;
        }
        return new PlacesOfLocation(first, place);
    }
}
