/**
 * Hotspots: where and when there are more incidents than usual, looked for together across the borders of a charter, and
 * what became of each. Of places and times, never of persons.
 *
 * <p><b>A run</b> ({@link vn.giapranh.hotspot.Runs}) looks at the incidents on the ground of a charter's parties, each kind by
 * itself, with the space-time permutation scan of the library {@code hotspots}: circles of cells of 100 m, windows that end
 * with the run's last day, at least 3 incidents. Incidents are moved to the middle of their cell before, so a circle points at no
 * door. It is kept with its parameters and seed; the same parameters and incidents give the same answer. Waiting → running
 * → done | failed; one at a time for a charter; each kind is written when it is done, so an interrupted run goes on.
 *
 * <p><b>A finding</b> ({@link vn.giapranh.hotspot.Findings}) is a cluster that chance alone would show in fewer than one run in
 * twenty: p ≤ 0.05, shared among the kinds of the run (Bonferroni). Clusters of later runs that share place and time with it
 * are the same finding. New → looked at → planned → measured → closed; or rejected with a reason from any of the first four.
 *
 * <p><b>Who knows.</b> What touches a border zone or has incidents in several wards: those whom the charter's Share rule names.
 * What lies within one ward: that ward. Of the incidents in a finding each ward sees what it may see anyway.
 *
 * <p><b>Events.</b> {@link vn.giapranh.hotspot.HotspotEvent}, in the stream of each charter's hotspots.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Hotspot",
        allowedDependencies = {"kernel", "database", "territory", "charter", "incident"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.hotspot;
