package vn.giapranh.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.giapranh.kernel.Actor;
import vn.giapranh.people.Assignment;
import vn.giapranh.people.SignIns;
import vn.giapranh.people.SignedInPerson;

/**
 * Makes the person of the session an officer of one unit, with the rights the database gives at this moment. Who has been
 * disabled is signed out; who has several units and has not said for which they act is asked.
 */
final class OfficerFilter extends OncePerRequestFilter {

    private static final Set<String> BEFORE_THE_CHOICE = Set.of("/acting-unit", "/sign-out", "/error");

    private final SignIns signIns;

    OfficerFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            List<Assignment> assignments = signIns.assignments(person.person());
            if (assignments.isEmpty()) {
                signOut(request);
            } else {
                Optional<Assignment> acting = acting(assignments, chosen(request));
                acting.ifPresent(assignment -> become(person, assignment));
                if (acting.isEmpty() && !BEFORE_THE_CHOICE.contains(request.getRequestURI())) {
                    response.sendRedirect("/acting-unit");
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }

    private static Optional<Assignment> acting(List<Assignment> assignments, @Nullable Object chosen) {
        return assignments.size() == 1
                ? Optional.of(assignments.getFirst())
                : assignments.stream()
                        .filter(assignment -> assignment.unit().code().equals(chosen))
                        .findFirst();
    }

    private static @Nullable Object chosen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(SignIns.UNIT_ATTRIBUTE);
    }

    private static void become(SignedInPerson person, Assignment assignment) {
        var officer = new Actor.Officer(person.person(), assignment.unit(), assignment.roles());
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new ActorAuthentication(officer, person.displayName(), assignment.unitName())));
    }

    private static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
