package vn.giapranh.kernel;

import java.util.regex.Pattern;

/**
 * An administrative unit by its code in the national list (Decision 19/2025/QĐ-TTg): five digits for a ward, commune or
 * special zone ({@code 26977} Tân Sơn Hòa); two digits for the province or city above them ({@code 79} Ho Chi Minh
 * City), which acts as a unit of its own when a dispute is taken to the level above.
 */
public record WardId(String code) implements Comparable<WardId> {

    private static final Pattern CODE = Pattern.compile("\\d{5}|\\d{2}");

    public WardId {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a unit code has five digits, or two for a province: " + code);
        }
    }

    public static WardId of(String code) {
        return new WardId(code);
    }

    /** Whether this is the level above the wards rather than a ward. */
    public boolean isLevelAbove() {
        return code.length() == 2;
    }

    @Override
    public int compareTo(WardId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
