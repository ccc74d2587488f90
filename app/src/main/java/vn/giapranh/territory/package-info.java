/**
 * Boundary editions, wards, borders, segments, zones: where is this point, and what lies near it?
 *
 * <p>An edition is a GeoJSON of wards with the days on which it holds. When it is brought in, the library {@code borders}
 * checks that the wards fit together and derives the lines they share; both are stored, and the shapes are read once into
 * memory ({@link vn.giapranh.territory.Territory#locate}). Coordinates are WGS84 degrees, longitude first.
 *
 * <p><b>Life of an edition.</b> Proposed → accepted | withdrawn. One without faults is accepted at once; one with faults
 * when a person has answered for each with a reason. Accepted editions follow one another: the next one ends the one
 * before on its own first day, which lies after today.
 *
 * <p><b>Invariants.</b> At most one edition holds on a day; the days that have begun keep theirs, so a point is located for
 * ever as it was on the day it was asked for; no edition holds with a fault that nobody answered for. The database says all
 * three as well.
 *
 * <p><b>Names.</b> {@link vn.giapranh.territory.Gazetteer} finds wards of today and of before July 2025, segments, streets
 * and places, with and without diacritics. <b>Drawings.</b> {@link vn.giapranh.territory.MapSheets}: seven sheets, each with
 * the names of those whose work it is.
 *
 * <p><b>Events.</b> {@link vn.giapranh.territory.EditionEvent}, in the stream of each edition.
 *
 * <p><b>Left to others.</b> How deep a zone is: the charters say so through {@link vn.giapranh.territory.ZoneDepths}. Whose
 * an incident is: charter and incident decide by what is answered here.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Territory",
        allowedDependencies = {"kernel", "database", "borders"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.territory;
