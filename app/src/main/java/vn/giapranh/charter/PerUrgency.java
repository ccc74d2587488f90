package vn.giapranh.charter;

import java.time.Duration;

/** One duration per urgency, for example 5, 30 and 240 minutes. */
public record PerUrgency(Duration emergency, Duration soon, Duration routine) {

    public Duration of(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> emergency;
            case SOON -> soon;
            case ROUTINE -> routine;
        };
    }
}
