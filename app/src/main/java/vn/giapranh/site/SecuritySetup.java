package vn.giapranh.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import vn.giapranh.people.SignIns;
import vn.giapranh.people.Tokens;

/**
 * Who comes in where. Programmes ({@code /api/v1}) with a bearer token and no session; officers with a session of at most
 * 30 idle minutes; residents ({@code /r}) and the door without any. No page may run or fetch anything that is not ours.
 * A visitor without an account gets no session: the CSRF token and the page asked for before sign-in live in cookies.
 */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self'; media-src 'self'; connect-src 'self'; "
            + "worker-src 'self' blob:; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    static final String PERMISSIONS_POLICY =
            "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private static final String[] PUBLIC = {
        "/sign-in",
        "/r",
        "/r/**",
        "/assets/**",
        "/map/**",
        "/places",
        "/sw.js",
        "/favicon.svg",
        "/favicon.ico",
        "/error",
        "/api/openapi.json",
        "/actuator/health",
        "/actuator/health/**"
    };

    /** Every filter of every chain would be timed by itself; the request as a whole is timed anyway. */
    @Bean
    SecurityObservationSettings chainsAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    /** What the built front end consists of: the same for everybody, without session or sign-in. */
    @Bean
    @Order(1)
    SecurityFilterChain assetsChain(HttpSecurity http) throws Exception {
        return headers(http.securityMatcher("/assets/**", "/favicon.svg", "/favicon.ico"))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiChain(HttpSecurity http, Tokens tokens, SignIns signIns) throws Exception {
        return headers(http.securityMatcher("/api/v1/**"))
                .addFilterBefore(new BearerFilter(tokens), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new OfficerFilter(signIns), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint((_, response, _) -> Unauthorized.NO_TOKEN.answer(response)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pagesChain(HttpSecurity http, PasswordSignIn passwords, SignIns signIns, Clock clock)
            throws Exception {
        CookieRequestCache askedFor = new CookieRequestCache();
        askedFor.setRequestMatcher(SecuritySetup::isPage);
        return headers(http)
                .authenticationProvider(passwords)
                .addFilterBefore(new IdleSessions(clock), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new OfficerFilter(signIns), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .failureHandler((request, response, refused) -> response.sendRedirect(
                                refused instanceof LockedException ? "/sign-in?throttled" : "/sign-in?refused")))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new Door()))
                .requestCache(cache -> cache.requestCache(askedFor))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .build();
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(properties -> properties.sameSite("Lax"));
        return cookie;
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
    }

    /** Something a person opened, to come back to after the sign-in: neither a fragment, nor a stream, nor a picture. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && !isOfScript(request)
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    }

    /** A fragment or a stream that a script of ours asks for. */
    private static boolean isOfScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                || String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    /** Sends a person to the sign-in page; tells a script that the session has ended. */
    private static final class Door implements AuthenticationEntryPoint {

        private final LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/sign-in");

        @Override
        public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
                throws IOException, ServletException {
            if (isOfScript(request)) {
                response.setHeader("HX-Redirect", "/sign-in");
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                page.commence(request, response, nobody);
            }
        }
    }
}
