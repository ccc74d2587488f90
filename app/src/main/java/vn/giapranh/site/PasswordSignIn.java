package vn.giapranh.site;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.giapranh.people.SignInOutcome;
import vn.giapranh.people.SignIns;
import vn.giapranh.people.SignedInPerson;

/** Name and password of the sign-in form, taken to {@link SignIns}. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIns signIns;

    PasswordSignIn(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return switch (signIns.attempt(attempt.getName(), String.valueOf(attempt.getCredentials()), address)) {
            case SignInOutcome.Accepted accepted ->
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInPerson(accepted.person().value(), accepted.displayName()), null, List.of());
            case SignInOutcome.Refused _ -> throw new BadCredentialsException("refused");
            case SignInOutcome.Throttled _ -> throw new LockedException("throttled");
        };
    }

    @Override
    public boolean supports(Class<?> type) {
        return type == UsernamePasswordAuthenticationToken.class;
    }
}
