package vn.giapranh.territory;

import vn.giapranh.kernel.WardId;

/** The line two wards share, named by the two codes in ascending order: {@code 26890-26977}. */
public record BorderId(WardId a, WardId b) implements Comparable<BorderId> {

    public BorderId {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException("the wards of a border stand in ascending order: " + a + ", " + b);
        }
    }

    /** The border of two wards, in whichever order they are given. */
    public static BorderId between(WardId one, WardId other) {
        return one.compareTo(other) < 0 ? new BorderId(one, other) : new BorderId(other, one);
    }

    /** Reads {@code 26890-26977}. */
    public static BorderId parse(String text) {
        String[] codes = text.split("-", -1);
        if (codes.length != 2) {
            throw new IllegalArgumentException("a border is written as two ward codes with a dash: " + text);
        }
        return between(WardId.of(codes[0]), WardId.of(codes[1]));
    }

    public boolean isBorderOf(WardId ward) {
        return a.equals(ward) || b.equals(ward);
    }

    /** The ward across the line from {@code ward}, which must be one of the two. */
    public WardId across(WardId ward) {
        if (!isBorderOf(ward)) {
            throw new IllegalArgumentException(ward + " does not touch the border " + this);
        }
        return ward.equals(a) ? b : a;
    }

    @Override
    public int compareTo(BorderId other) {
        int byA = a.compareTo(other.a);
        return byA != 0 ? byA : b.compareTo(other.b);
    }

    @Override
    public String toString() {
        return a + "-" + b;
    }
}
