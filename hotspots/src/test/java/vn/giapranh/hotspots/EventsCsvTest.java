package vn.giapranh.hotspots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsCsvTest {

    @TempDir
    private Path folder;

    private Path file(String... lines) throws Exception {
        return Files.writeString(folder.resolve("events.csv"), String.join("\n", lines) + "\n");
    }

    @Test
    void columns_are_found_by_name_in_any_order() throws Exception {
        Events events = EventsCsv.read(
                file(
                        "count,Jurisdiction,lat,note,date,lon,category,id",
                        "3,26968,10.8,\"two, words\",2026-11-24,106.7,noise,a",
                        "1,,10.9,,2026/1/2,106.8,,b"),
                Distance.GREAT_CIRCLE);

        assertThat(events.size()).isEqualTo(2);
        assertThat(events.total()).isEqualTo(4);
        assertThat(events.x(0)).isEqualTo(106.7);
        assertThat(events.y(0)).isEqualTo(10.8);
        assertThat(events.category(0)).contains("noise");
        assertThat(events.jurisdiction(0)).contains("26968");
        assertThat(events.category(1)).isEmpty();
        assertThat(events.jurisdiction(1)).isEmpty();
        assertThat(LocalDate.ofEpochDay(events.day(0))).isEqualTo("2026-11-24");
        assertThat(LocalDate.ofEpochDay(events.day(1))).isEqualTo("2026-01-02");
    }

    @Test
    void the_day_of_a_timestamp_is_the_one_written() throws Exception {
        Events events = EventsCsv.read(
                file(
                        "x,y,timestamp",
                        "1,2,2026-11-24T23:59:59.5+07:00",
                        "1,2,2026-11-24 00:00",
                        "1,2,2026-11-24T22:15Z",
                        "1,2,2026"),
                Distance.PLANAR);

        assertThat(Arrays.stream(events.days())
                        .mapToObj(day -> LocalDate.ofEpochDay(day).toString()))
                .containsExactly("2026-11-24", "2026-11-24", "2026-11-24", "2026-01-01");
    }

    @Test
    void a_byte_order_mark_and_packing_do_no_harm() throws Exception {
        Path packed = folder.resolve("events.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("\ufefflon,lat,date\r\n106.7,10.8,2026-11-24\r\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(EventsCsv.read(packed, Distance.GREAT_CIRCLE).size()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_is_named_with_its_line() throws Exception {
        refuses("line 1: there is no column lon or longitude or lng; the columns are x, lat, date", "x,lat,date", "");
        refuses("line 1: there is no column timestamp or date", "lon,lat,day", "106.7,10.8,3");
        refuses("line 3: lon is not a number: 'east'", "lon,lat,date", "106.7,10.8,2026-11-24", "east,10.8,2026-11-24");
        refuses("line 2: lon is not a number: 'NaN'", "lon,lat,date", "NaN,10.8,2026-11-24");
        refuses("line 2: the latitude is beyond ±90 degrees: 106.7 (have", "lon,lat,date", "10.8,106.7,2026-11-24");
        refuses("line 2: the longitude is beyond ±180 degrees", "lon,lat,date", "206.7,10.8,2026-11-24");
        refuses("line 2: date is not a date such as", "lon,lat,date", "106.7,10.8,2026-02-30");
        refuses("line 2: date is not a date such as", "lon,lat,date", "106.7,10.8,24/11/2026");
        refuses("line 2: date is not a date such as", "lon,lat,date", "106.7,10.8,2026-11-24T25:00");
        refuses("line 2: date is not a date such as", "lon,lat,date", "106.7,10.8,");
        refuses("line 2: there are 2 fields, but 3 columns", "lon,lat,date", "106.7,10.8");
        refuses("line 2: count is not a whole number", "lon,lat,date,count", "106.7,10.8,2026-11-24,1.5");
        refuses("line 2: count is not a whole number", "lon,lat,date,count", "106.7,10.8,2026-11-24,-1");
        assertThatThrownBy(() -> EventsCsv.read(folder.resolve("nowhere.csv"), Distance.PLANAR))
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> EventsCsv.read(Files.writeString(folder.resolve("empty.csv"), ""), Distance.PLANAR))
                .hasMessageContaining("the file is empty");
    }

    private void refuses(String words, String... lines) throws Exception {
        Path file = file(lines);
        assertThatThrownBy(() -> EventsCsv.read(file, Distance.GREAT_CIRCLE))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining(words);
    }

    @Test
    void places_may_be_named_by_the_list_of_locations() throws Exception {
        ListedLocations listed = new ListedLocations(List.of("A", "B"), List.of(1.0, 2.0), List.of(3.0, 4.0));
        Path file = file("location,date", "B,2026-11-24");

        assertThat(EventsCsv.read(file, Distance.PLANAR, listed, List.of()).x(0))
                .isEqualTo(2);
        assertThatThrownBy(
                        () -> EventsCsv.read(file("location,date", "C,2026-11-24"), Distance.PLANAR, listed, List.of()))
                .hasMessageContaining("line 2: no location is called 'C'");
    }
}
