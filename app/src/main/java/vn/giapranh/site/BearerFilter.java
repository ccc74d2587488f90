package vn.giapranh.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.giapranh.kernel.Actor;
import vn.giapranh.people.Tokens;

/**
 * {@code Authorization: Bearer …} makes the request an organisation's (RFC 6750). Without it, the session of an officer's
 * browser may read (GET) and nothing more: these paths ask for no CSRF token.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Tokens tokens;

    BearerFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            Optional<Actor.Organisation> organisation = bearer(header).flatMap(tokens::organisation);
            if (organisation.isEmpty()) {
                Unauthorized.INVALID_TOKEN.answer(response);
                return;
            }
            Actor.Organisation known = organisation.get();
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    new ActorAuthentication(known, known.mark(), known.unit().code())));
        } else if (!READING.contains(request.getMethod())) {
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> bearer(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip());
    }
}
