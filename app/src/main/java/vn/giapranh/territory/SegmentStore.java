package vn.giapranh.territory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.borders.MeasuredLine;
import vn.giapranh.kernel.WardId;

/** The rows of segments. */
@Component
class SegmentStore {

    private final JdbcClient jdbc;

    SegmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes these the segments there are. */
    void replace(List<SegmentsFile.Entry> segments) {
        jdbc.sql("delete from territory.segment").update();
        segments.forEach(this::insert);
    }

    private void insert(SegmentsFile.Entry segment) {
        MeasuredLine line = MeasuredLine.of(segment.line());
        double[] middle = line.middle();
        jdbc.sql("""
                        insert into territory.segment
                            (code, name, a, b, kind, half_width_metres, length_metres, middle_lon, middle_lat, line)
                        values (:code, :name, :a, :b, :kind, :halfWidth, :length, :lon, :lat, :line::jsonb)
                        """)
                .param("code", segment.code())
                .param("name", segment.name())
                .param("a", segment.border().a().code())
                .param("b", segment.border().b().code())
                .param("kind", segment.kind().name())
                .param("halfWidth", segment.halfWidthMetres())
                .param("length", line.lengthMetres())
                .param("lon", middle[0])
                .param("lat", middle[1])
                .param("line", segment.line().geoJson())
                .update();
    }

    /** In the order of their borders and names. */
    List<HeldSegment> list() {
        return jdbc.sql("""
                        select code, name, a, b, kind, half_width_metres, length_metres, middle_lon, middle_lat, line
                        from territory.segment order by a, b, name collate "vi-x-icu", code
                        """)
                .query((row, number) -> new HeldSegment(
                        new SegmentView(
                                row.getString("code"),
                                row.getString("name"),
                                new BorderId(WardId.of(row.getString("a")), WardId.of(row.getString("b"))),
                                SegmentView.Kind.valueOf(row.getString("kind")),
                                row.getDouble("half_width_metres"),
                                row.getDouble("length_metres"),
                                row.getDouble("middle_lon"),
                                row.getDouble("middle_lat")),
                        row.getString("line")))
                .list();
    }
}
