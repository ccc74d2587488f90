package vn.giapranh.incident;

import static vn.giapranh.incident.IncidentWorld.NHAT_HOA;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_NHAT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.giapranh.charter.Urgency;
import vn.giapranh.database.FreshDatabase;

/** A class of tests with a world of its own: façades, rows and events together on the real borders of four wards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InTheWorld {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    IncidentWorld world;

    @BeforeAll
    void settle() {
        world = new IncidentWorld(database);
    }

    @AfterAll
    void close() {
        world.close();
    }

    /** By somebody without an account, 35 m from the line in Tân Sơn Nhất, with a photo and a way to be reached. */
    TrackedReport residentsReport(String key) {
        var place = world.near(NHAT_HOA, TAN_SON_NHAT, 35);
        return world.as(
                IncidentWorld.RESIDENT,
                () -> world.tracking.report(
                        IncidentWorld.RESIDENT,
                        new ReportIncident(
                                Kind.NOISE,
                                Urgency.ROUTINE,
                                place.lon(),
                                place.lat(),
                                "Nhà bên hát karaoke",
                                Channel.RESIDENT_PAGE,
                                Optional.of("0903 222 333"),
                                Optional.empty(),
                                Optional.empty()),
                        List.of(TestPhotos.jpeg(60, 40)),
                        Attempt.withKey(key)));
    }
}
