package vn.giapranh.bench.server;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.giapranh.bench.server.Ground.Place;

/**
 * A report as duty officers write them: a sentence or two.
 *
 * @param place where
 * @param json the body of {@code POST /api/v1/incidents}
 */
record Report(Place place, String json) {

    private static final List<String> KINDS = List.of(
            "social-order",
            "gambling-and-vice",
            "disorder-and-racing",
            "traffic",
            "urban-order",
            "noise",
            "environment-and-waste",
            "infrastructure",
            "economy-and-food-safety",
            "other");

    private static final List<String> URGENCIES = List.of("emergency", "soon", "soon", "routine", "routine", "routine");

    private static final List<String> WORDS = List.of(
            "Hai nhóm thanh niên cãi vã, có xô xát trước quán ăn, người dân tụ tập đông.",
            "Quán karaoke mở loa kẹo kéo quá 22 giờ, các hộ chung quanh không ngủ được.",
            "Xe tải đậu lấn hết lòng đường, xe máy phải đi ngược chiều để vượt qua.",
            "Đống xà bần đổ trộm ban đêm ngay đầu hẻm, chắn lối đi và bốc bụi.",
            "Nắp cống bị mất, đã có người đi xe đạp vấp ngã; cần đặt rào chắn trước khi trời tối.",
            "Một nhóm tụ tập đánh bài ăn tiền trên vỉa hè, chạy qua lại giữa hai bên đường khi có người tới.",
            "Hàng rong chiếm vỉa hè và một phần lòng đường vào giờ tan trường, ùn tắc kéo dài.",
            "Nước thải từ tiệm sửa xe chảy ra đường, trơn trượt, mùi dầu nhớt nồng.");

    /** @param contactKept whether the reporter leaves a telephone number, and is owed an answer */
    static Report at(Place place, Random random, boolean contactKept) {
        String contact = contactKept ? ",\"reporterContact\":\"0900 000 %03d\"".formatted(random.nextInt(1000)) : "";
        return new Report(
                place,
                String.format(
                        Locale.ROOT,
                        "{\"kind\":\"%s\",\"urgency\":\"%s\",\"lon\":%.6f,\"lat\":%.6f,\"words\":\"%s\"%s}",
                        pick(KINDS, random),
                        pick(URGENCIES, random),
                        place.lon(),
                        place.lat(),
                        pick(WORDS, random),
                        contact));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
