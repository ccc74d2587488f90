package vn.giapranh.papers.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.Samples;

/** The samples as PDF, each written once. */
final class WrittenPdf {

    private static final Map<Paper, byte[]> WRITTEN = new ConcurrentHashMap<>();
    private static final Map<Layout, List<Paper>> SAMPLES = new ConcurrentHashMap<>();

    private WrittenPdf() {}

    static byte[] report(Layout layout) {
        return of(samples(layout).get(0), layout);
    }

    static byte[] minutes(Layout layout) {
        return of(samples(layout).get(1), layout);
    }

    static byte[] charter(Layout layout) {
        return of(samples(layout).get(2), layout);
    }

    static List<byte[]> all(Layout layout) {
        return List.of(report(layout), minutes(layout), charter(layout));
    }

    static byte[] anew(Paper paper, Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfPaper.write(paper, layout, HouseStyle.usual(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<Paper> samples(Layout layout) {
        return SAMPLES.computeIfAbsent(layout, Samples::all);
    }

    private static byte[] of(Paper paper, Layout layout) {
        return WRITTEN.computeIfAbsent(paper, key -> anew(key, layout));
    }
}
