/**
 * Boundary editions, wards, borders, segments, zones: where is this point, and what lies near it?
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Territory",
        allowedDependencies = {"kernel", "database", "borders"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.territory;
