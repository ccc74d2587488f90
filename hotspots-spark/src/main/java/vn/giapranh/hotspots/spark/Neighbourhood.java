package vn.giapranh.hotspots.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.giapranh.borders.Border;
import vn.giapranh.borders.SharedBorders;
import vn.giapranh.borders.Ward;

/**
 * A ward with those that share a border with it.
 *
 * @param ward the code of the ward in the middle
 * @param members the codes of all, its own included, in order
 */
public record Neighbourhood(String ward, List<String> members) implements Serializable {

    public Neighbourhood {
        members = List.copyOf(members);
        if (!members.contains(ward)) {
            throw new IllegalArgumentException("the neighbourhood of " + ward + " does not hold it");
        }
    }

    /** The neighbourhood of every ward, by code. */
    public static List<Neighbourhood> of(List<Ward> wards) {
        Map<String, TreeSet<String>> members = new TreeMap<>();
        wards.forEach(ward -> members.put(ward.code(), new TreeSet<>(List.of(ward.code()))));
        for (Border border : SharedBorders.derive(wards)) {
            String a = border.a().code();
            String b = border.b().code();
            members.getOrDefault(a, new TreeSet<>()).add(b);
            members.getOrDefault(b, new TreeSet<>()).add(a);
        }
        List<Neighbourhood> all = new ArrayList<>();
        members.forEach((ward, around) -> all.add(new Neighbourhood(ward, List.copyOf(around))));
        return all;
    }
}
