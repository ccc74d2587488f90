package vn.giapranh.people;

import java.util.Optional;
import vn.giapranh.kernel.WardId;

/** @param dutyPhone the telephone of the duty post */
public record UnitView(WardId code, String name, Optional<String> dutyPhone) {}
