package vn.giapranh.territory;

/**
 * A border of the edition in force.
 *
 * @param name the two wards' short names, "Tân Sơn Nhất – Tân Sơn Hòa"
 * @param middleLon longitude of the point half-way along the line; {@code middleLat} its latitude
 */
public record BorderView(BorderId id, String name, double lengthMetres, double middleLon, double middleLat) {}
