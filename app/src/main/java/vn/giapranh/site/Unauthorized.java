package vn.giapranh.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** The 401 of the API: an RFC 9457 problem, with the challenge of RFC 6750. */
enum Unauthorized {
    NO_TOKEN("Bearer realm=\"giapranh\"", "Send the organisation's token: Authorization: Bearer …"),
    INVALID_TOKEN(
            "Bearer realm=\"giapranh\", error=\"invalid_token\"",
            "The token is unknown or has been revoked; an administrator issues another on the page /tokens.");

    private final String challenge;
    private final String detail;

    Unauthorized(String challenge, String detail) {
        this.challenge = challenge;
        this.detail = detail;
    }

    void answer(HttpServletResponse response) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", "Unauthorized");
        problem.put("status", HttpServletResponse.SC_UNAUTHORIZED);
        problem.put("detail", detail);
        byte[] body = JsonMapper.shared().writeValueAsBytes(problem);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
