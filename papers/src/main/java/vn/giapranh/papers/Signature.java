package vn.giapranh.papers;

import java.util.List;

/**
 * Who signs, and in what capacity.
 *
 * @param label a line above it all, such as "ĐẠI DIỆN PHƯỜNG AN NHƠN" where several parties sign; may be empty
 * @param capacities for whom, from the highest down: on behalf of the committee, for its chair
 * @param office the signer's own office, such as "PHÓ CHỦ TỊCH"; printed in capitals
 * @param name the signer's name; empty while it is not known
 * @param mark one line each of what stands in place of ink, such as when it was signed in the system and over which hash
 */
public record Signature(String label, List<Capacity> capacities, String office, String name, List<String> mark) {

    /** For whom somebody signs. {@code whose} is printed in capitals, behind the abbreviation of the layout. */
    public record Capacity(By by, String whose) {}

    /** In what relation. */
    public enum By {
        /** On behalf of a body (thay mặt): {@code TM.}, Party {@code T/M}. */
        ON_BEHALF,
        /** In the place of its head (ký thay): {@code KT.}, Party {@code K/T}. */
        IN_PLACE,
        /** By order (thừa lệnh): {@code TL.}, Party {@code T/L}. */
        BY_ORDER
    }

    public Signature {
        capacities = List.copyOf(capacities);
        mark = List.copyOf(mark);
        if (office.isBlank()) {
            throw new IllegalArgumentException("who signs does so in an office");
        }
    }

    /** The head of an office signs for himself. */
    public static Signature of(String office, String name) {
        return new Signature("", List.of(), office, name, List.of());
    }

    /** The head of a body signs on its behalf. */
    public static Signature onBehalf(String body, String office, String name) {
        return new Signature("", List.of(new Capacity(By.ON_BEHALF, body)), office, name, List.of());
    }

    /** The same with a line above it. */
    public Signature labelled(String above) {
        return new Signature(above, capacities, office, name, mark);
    }

    /** The same with what stands in place of ink. */
    public Signature marked(List<String> lines) {
        return new Signature(label, capacities, office, name, lines);
    }
}
