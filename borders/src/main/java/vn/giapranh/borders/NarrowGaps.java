package vn.giapranh.borders;

import java.util.List;

/** Finds narrow strips between two wards that are open at an end. */
final class NarrowGaps {

    private NarrowGaps() {}

    static List<Fault> find(Linework linework, List<Ward> wards, List<Linework.Face> faulty, double toleranceMetres) {
        return List.of();
    }
}
