package vn.giapranh.briefing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final List<BarPicture.Bar> BARS = List.of(
            new BarPicture.Bar("Tiếng ồn", 40, 22),
            new BarPicture.Bar("Trật tự đô thị, lòng lề đường", 25, 31),
            new BarPicture.Bar("Môi trường, rác thải", 12, 0));

    @Test
    void every_letter_of_Vietnamese_has_a_shape() {
        assertThat(Ink.regular(20).canDisplayUpTo("ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ đĐơƠưƯ"))
                .isEqualTo(-1);
    }

    @Test
    void bars_are_dark_for_this_period_and_light_for_the_one_before() throws IOException {
        BufferedImage image = read(same("bars", () -> BarPicture.draw(BARS, "Kỳ này", "Kỳ trước")));
        assertThat(image.getWidth()).isEqualTo(Ink.WIDTH);
        assertThat(count(image, Ink.DARK.getRed())).isGreaterThan(5_000);
        assertThat(count(image, Ink.LIGHT.getRed())).isGreaterThan(5_000);
    }

    @Test
    void the_hour_with_most_is_darkest() throws IOException {
        List<Long> hours = new ArrayList<>(Collections.nCopies(24, 0L));
        hours.set(23, 9L);
        hours.set(2, 3L);
        BufferedImage image = read(
                same("hours", () -> HoursPicture.draw(List.of(new HoursPicture.Row("Hạnh Thông – An Nhơn", hours)))));
        int y = 48;
        int night = image.getRGB(1_250, y) & 0xFF;
        int early = image.getRGB(300 + 2 * 40 + 4, y) & 0xFF;
        int noon = image.getRGB(300 + 12 * 40 + 4, y) & 0xFF;
        assertThat(night).isLessThan(early);
        assertThat(early).isLessThan(noon);
        assertThat(noon).isEqualTo(255);
    }

    @Test
    void a_circle_stands_where_its_incidents_are() throws IOException {
        double[][] square = {{106.60, 10.80}, {106.62, 10.80}, {106.62, 10.82}, {106.60, 10.82}, {106.60, 10.80}};
        double[][] right = {{106.62, 10.80}, {106.64, 10.80}, {106.64, 10.82}, {106.62, 10.82}, {106.62, 10.80}};
        double[][] line = {{106.62, 10.80}, {106.62, 10.82}};
        BufferedImage image = read(same(
                "map",
                () -> MapPicture.draw(
                        List.of(
                                new MapPicture.Ward("Tân Sơn Hòa", Collections.singletonList(square)),
                                new MapPicture.Ward("Hạnh Thông", Collections.singletonList(right))),
                        List.of(new MapPicture.Line(line)),
                        List.of(new MapPicture.Circle(106.605, 10.815, 12), new MapPicture.Circle(106.635, 10.805, 3)),
                        "B")));
        int x = 30 + (Ink.WIDTH - 60) / 8;
        int y = 30 + (int) Math.round((Ink.WIDTH - 60) / 8.0 / Math.cos(Math.toRadians(10.81)));
        assertThat(image.getRGB(x - 20, y) & 0xFF).as("inside the large circle").isBetween(0x60, 0x80);
        assertThat(image.getRGB(x, y + 120) & 0xFF).as("the ward below it").isEqualTo(Ink.PALE.getRed());
    }

    /** Twice the same bytes; kept beside the test's classes to be looked at. */
    private static byte[] same(String name, Supplier<byte[]> picture) throws IOException {
        byte[] first = picture.get();
        assertThat(picture.get()).isEqualTo(first);
        Path folder = Files.createDirectories(Path.of("target/pictures"));
        Files.write(folder.resolve(name + ".png"), first);
        return first;
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long count(BufferedImage image, int grey) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xFF) == grey ? 1 : 0;
            }
        }
        return count;
    }
}
