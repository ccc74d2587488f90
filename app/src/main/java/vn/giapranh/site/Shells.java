package vn.giapranh.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.giapranh.audit.Audit;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.site.Shell.Place;
import vn.giapranh.site.Shell.SignedIn;

/** Makes the shell of a request: who looks, what they may enter, in which language and theme. */
@Component
class Shells {

    /** Flash attribute with which an act leaves a message key for the page that follows it. */
    static final String NOTICE = "notice";

    private final Dictionary dictionary;
    private final Assets assets;
    private final BooleanSupplier trailBroken;
    private final boolean demo;

    @Autowired
    Shells(Dictionary dictionary, Assets assets, Audit audit, @Value("${giapranh.demo:false}") boolean demo) {
        this(dictionary, assets, () -> audit.standing().broken().isPresent(), demo);
    }

    Shells(Dictionary dictionary, Assets assets, BooleanSupplier trailBroken, boolean demo) {
        this.dictionary = dictionary;
        this.assets = assets;
        this.trailBroken = trailBroken;
        this.demo = demo;
    }

    Shell shell(HttpServletRequest request) {
        Optional<SignedIn> signedIn = signedIn();
        return new Shell(
                path(request),
                dictionary.words(Preferences.language(request)),
                signedIn,
                signedIn.map(person -> places(person.roles())).orElse(List.of()),
                csrf(request),
                Preferences.theme(request),
                assets,
                demo,
                trailBroken.getAsBoolean(),
                notice(request));
    }

    private static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof ActorAuthentication acting
                        && acting.getPrincipal() instanceof Actor.Officer officer
                ? Optional.of(new SignedIn(acting.getName(), officer.unit().code(), acting.unitName(), officer.roles()))
                : Optional.empty();
    }

    static List<Place> places(Set<Role> roles) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("board", "/", "layout-dashboard", true));
        places.add(new Place("incidents", "/incidents", "list-details", true));
        places.add(new Place("handovers", "/handovers", "arrows-exchange", true));
        places.add(new Place("borders", "/borders", "map-2", false));
        places.add(new Place("charters", "/charters", "file-certificate", false));
        if (roles.contains(Role.AUDITOR)) {
            places.add(new Place("audit", "/audit", "history", false));
        }
        if (roles.contains(Role.ADMINISTRATOR)) {
            places.add(new Place("people", "/people", "users", false));
            places.add(new Place("units", "/units", "building-community", false));
            places.add(new Place("tokens", "/tokens", "key", false));
        }
        return places;
    }

    private static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static Shell.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Shell.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : new Shell.Csrf("_csrf", "X-CSRF-TOKEN", "");
    }

    private static Optional<String> notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? Optional.empty() : Optional.ofNullable((String) flash.get(NOTICE));
    }
}
