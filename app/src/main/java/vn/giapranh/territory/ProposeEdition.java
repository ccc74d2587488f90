package vn.giapranh.territory;

import java.time.LocalDate;

/**
 * Brings in a boundary edition.
 *
 * @param name how people will speak of it: "Bản đồ tháng 7/2026"
 * @param source who drew the boundaries and under which terms
 * @param validFrom the first day it is to hold; after today, unless it is the first edition of all
 * @param wardsGeoJson a FeatureCollection of RFC 7946 with one Polygon or MultiPolygon per ward and its properties
 *     {@code code}, {@code name}, {@code name_en}, {@code type}, {@code province_code}, {@code province}
 */
public record ProposeEdition(String name, String source, LocalDate validFrom, String wardsGeoJson) {

    public ProposeEdition {
        // Some programmes write a byte-order mark before the text; it is no part of it.
        wardsGeoJson = wardsGeoJson.startsWith("\uFEFF") ? wardsGeoJson.substring(1) : wardsGeoJson;
    }
}
