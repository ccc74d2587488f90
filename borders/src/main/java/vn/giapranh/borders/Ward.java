package vn.giapranh.borders;

/**
 * A unit of local government with its ground: a ward, a commune or a special zone.
 *
 * @param code the code of the General Statistics Office, such as {@code 26890}; identifies the ward within an edition
 * @param name the full name as published, such as {@code Phường Hạnh Thông}
 * @param shape its ground: one or more polygons, holes allowed; valid, shells counter-clockwise
 */
public record Ward(String code, String name, Shape shape) {

    public Ward {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a ward has a code");
        }
    }

    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
