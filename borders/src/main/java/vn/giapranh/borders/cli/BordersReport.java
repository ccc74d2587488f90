package vn.giapranh.borders.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giapranh.borders.Border;
import vn.giapranh.borders.Fault;
import vn.giapranh.borders.Ward;

/** What the command prints: two tables for people, or one JSON object for programs. */
record BordersReport(List<Ward> wards, List<Border> borders, List<Fault> faults) {

    String text() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%d wards, %d shared borders%n%n", wards.size(), borders.size()));
        int width = borders.stream()
                .mapToInt(border ->
                        Math.max(label(border.a()).length(), label(border.b()).length()))
                .max()
                .orElse(0);
        for (Border border : borders) {
            out.append(String.format(
                    Locale.ROOT,
                    "  %-" + width + "s  %-" + width + "s %10.3f km%n",
                    label(border.a()),
                    label(border.b()),
                    border.lengthMetres() / 1000));
        }
        double total = borders.stream().mapToDouble(Border::lengthMetres).sum();
        out.append(String.format(Locale.ROOT, "%n  together %.3f km%n%n", total / 1000));
        if (faults.isEmpty()) {
            return out.append(String.format("valid: the wards fit together without gap, overlap or mismatch%n"))
                    .toString();
        }
        out.append(String.format("%d faults%n%n", faults.size()));
        for (Fault fault : faults) {
            out.append(String.format(
                    Locale.ROOT,
                    "  %-8s  at %.7f, %.7f  %12.2f m  %14.2f m\u00b2  %s%n",
                    fault.kind().word(),
                    fault.lon(),
                    fault.lat(),
                    fault.lengthMetres(),
                    fault.areaSquareMetres(),
                    fault.wards().stream().map(BordersReport::label).collect(Collectors.joining(", "))));
        }
        return out.toString();
    }

    private static String label(Ward ward) {
        return ward.name() + " (" + ward.code() + ")";
    }

    /** Lengths and areas to a millimetre and a square millimetre's worth of digits; places to a tenth of a millimetre. */
    String json() {
        return "{\"wards\":" + wards.size()
                + borders.stream()
                        .map(border -> "{\"a\":" + quote(border.a().code()) + ",\"b\":"
                                + quote(border.b().code()) + ",\"lengthMetres\":"
                                + decimal(border.lengthMetres(), 3) + "}")
                        .collect(Collectors.joining(",", ",\"borders\":[", "]"))
                + faults.stream()
                        .map(fault -> "{\"kind\":" + quote(fault.kind().word()) + ",\"wards\":"
                                + fault.wards().stream()
                                        .map(ward -> quote(ward.code()))
                                        .collect(Collectors.joining(",", "[", "]"))
                                + ",\"areaSquareMetres\":" + decimal(fault.areaSquareMetres(), 6)
                                + ",\"lengthMetres\":" + decimal(fault.lengthMetres(), 3)
                                + ",\"lon\":" + decimal(fault.lon(), 9)
                                + ",\"lat\":" + decimal(fault.lat(), 9) + "}")
                        .collect(Collectors.joining(",", ",\"faults\":[", "]"))
                + "}\n";
    }

    private static String decimal(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** A JSON string. A code is a word of the file, so anything may stand in it. */
    private static String quote(String text) {
        return '"'
                + text.codePoints()
                        .mapToObj(c -> c < ' ' || c == '"' || c == '\\' || c >= 0xd800 && c <= 0xdfff
                                ? String.format("\\u%04x", c)
                                : Character.toString(c))
                        .collect(Collectors.joining())
                + '"';
    }
}
