package vn.giapranh.territory;

import vn.giapranh.kernel.WardId;

/**
 * A ward of the edition in force.
 *
 * @param name with its kind, for example "Phường Tân Sơn Hòa"
 * @param shortName without it: "Tân Sơn Hòa"
 */
public record WardView(WardId id, String name, String shortName, String nameEn, double areaSquareKilometres) {}
