package vn.giapranh.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * The viewer's language and theme: {@code ?lang=en} or {@code ?theme=dark} on any page is remembered in a cookie for a
 * year. Vietnamese and the device's own theme stand where nothing was chosen; the browser's language is not asked,
 * since a duty desk's browser is often set to English by nobody in particular.
 */
@Component
class Preferences implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> LANGUAGES = Set.of("vi", "en");
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    /** As chosen; a programme chooses with {@code Accept-Language}. */
    static String language(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/") && asked(request, "lang") == null) {
            return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                    ? "vi"
                    : request.getLocale().getLanguage();
        }
        return chosen(request, "lang", LANGUAGES, "vi");
    }

    static String theme(HttpServletRequest request) {
        return chosen(request, "theme", THEMES, "auto");
    }

    private static String chosen(HttpServletRequest request, String name, Set<String> allowed, String otherwise) {
        String asked = asked(request, name);
        if (asked != null && allowed.contains(asked)) {
            return asked;
        }
        Cookie kept = WebUtils.getCookie(request, name);
        return kept != null && allowed.contains(kept.getValue()) ? kept.getValue() : otherwise;
    }

    /** A body that the container would not read, such as a file too large, hides the query too: nothing was asked then. */
    private static @Nullable String asked(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (InvalidParameterException undecodable) {
            if (undecodable.getErrorCode() == HttpServletResponse.SC_BAD_REQUEST) {
                throw undecodable; // half an address is none: what it asked for is not done without its filters
            }
            return null;
        } catch (IllegalStateException unreadable) {
            return null;
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        keep(request, response, "lang", LANGUAGES);
        keep(request, response, "theme", THEMES);
        return true;
    }

    private static void keep(
            HttpServletRequest request, HttpServletResponse response, String name, Set<String> allowed) {
        @Nullable String asked = asked(request, name);
        if (asked != null && allowed.contains(asked)) {
            ResponseCookie cookie = ResponseCookie.from(name, asked)
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .sameSite("Lax")
                    .secure(request.isSecure())
                    .httpOnly(true)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
