package vn.giapranh.hotspots.spark;

import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.EventsCsv;
import vn.giapranh.hotspots.UnreadableTableException;

/** Spark on two processors of this machine, and real incidents of a city's districts. */
final class LocalSpark {

    private LocalSpark() {}

    static JavaSparkContext start() {
        return new JavaSparkContext(new SparkConf()
                .setAppName("test")
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    }

    /** A year of assaults in the districts of Chicago: the gold case of a cluster over a border. */
    static Events districts() throws UnreadableTableException {
        return EventsCsv.read(
                Path.of("../hotspots/src/test/resources/gold/satscan_chi_border_20170103_joint_vs_alone/events.csv.gz"),
                Distance.GREAT_CIRCLE);
    }
}
