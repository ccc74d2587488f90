package vn.giapranh.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.giapranh.ServerTest;

/**
 * A whole server on a port of its own over the ground of the demo world (four real wards, their charter in force, their
 * accounts) without a single incident. Its clocks fire by themselves, by the test's clock.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "giapranh.demo=true",
            "giapranh.demo.months=0",
            "giapranh.demo.data=${user.dir}/../data",
            "giapranh.scheduler=on",
            "giapranh.live.heartbeat=1s" // a page left is noticed before the next hundred are opened
        })
@interface JourneyTest {}
