package vn.giapranh.incident.web;

import java.util.Map;

/** Where an act returns to: the handover screen when it was done from there, never an address somebody made up. */
final class Back {

    private Back() {}

    static String to(Map<String, String> sent, String otherwise) {
        return "handovers".equals(sent.get("back")) ? "/handovers" : otherwise;
    }
}
