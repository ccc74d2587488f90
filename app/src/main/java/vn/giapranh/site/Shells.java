package vn.giapranh.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.giapranh.audit.Audit;
import vn.giapranh.hotspot.Findings;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.meeting.Meetings;
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
    private final ToIntFunction<Actor> newHotspots;
    private final ToIntFunction<Actor> waitingMeetings;
    private final boolean demo;

    @Autowired
    Shells(
            Dictionary dictionary,
            Assets assets,
            Audit audit,
            Findings findings,
            Meetings meetings,
            @Value("${giapranh.demo:false}") boolean demo) {
        this(
                dictionary,
                assets,
                () -> audit.standing().broken().isPresent(),
                findings::countNew,
                meetings::countWaiting,
                demo);
    }

    Shells(
            Dictionary dictionary,
            Assets assets,
            BooleanSupplier trailBroken,
            ToIntFunction<Actor> newHotspots,
            ToIntFunction<Actor> waitingMeetings,
            boolean demo) {
        this.dictionary = dictionary;
        this.assets = assets;
        this.trailBroken = trailBroken;
        this.newHotspots = newHotspots;
        this.waitingMeetings = waitingMeetings;
        this.demo = demo;
    }

    Shell shell(HttpServletRequest request) {
        Optional<SignedIn> signedIn = signedIn();
        return new Shell(
                path(request),
                dictionary.words(Preferences.language(request)),
                signedIn,
                officer()
                        .map(officer ->
                                places(officer.roles(), count(newHotspots, officer), count(waitingMeetings, officer)))
                        .orElse(List.of()),
                csrf(request),
                Preferences.theme(request),
                assets,
                demo,
                trailBroken.getAsBoolean(),
                notice(request));
    }

    /** A page is drawn, and a fault told, also while the database does not answer. */
    private static int count(ToIntFunction<Actor> waiting, Actor.Officer officer) {
        try {
            return waiting.applyAsInt(officer);
        } catch (DataAccessException | TransactionException unanswered) {
            return 0;
        }
    }

    private static Optional<Actor.Officer> officer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof ActorAuthentication acting
                        && acting.getPrincipal() instanceof Actor.Officer officer
                ? Optional.of(officer)
                : Optional.empty();
    }

    private static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof ActorAuthentication acting
                        && acting.getPrincipal() instanceof Actor.Officer officer
                ? Optional.of(new SignedIn(acting.getName(), officer.unit().code(), acting.unitName(), officer.roles()))
                : Optional.empty();
    }

    static List<Place> places(Set<Role> roles, int newHotspots, int waitingMeetings) {
        List<Place> places = new ArrayList<>();
        places.add(Place.of("board", "/", "layout-dashboard", true));
        places.add(Place.of("incidents", "/incidents", "list-details", true));
        places.add(Place.of("handovers", "/handovers", "arrows-exchange", true));
        places.add(new Place("hotspots", "/hotspots", "radar-2", false, newHotspots));
        places.add(new Place("meetings", "/meetings", "users-group", false, waitingMeetings));
        places.add(Place.of("borders", "/borders", "map-2", false));
        places.add(Place.of("charters", "/charters", "file-certificate", false));
        places.add(Place.of("papers", "/papers", "file-text", false));
        places.add(Place.of("office-days", "/office-days", "calendar", false));
        if (roles.contains(Role.AUDITOR)) {
            places.add(Place.of("audit", "/audit", "history", false));
        }
        if (roles.contains(Role.ADMINISTRATOR)) {
            places.add(Place.of("people", "/people", "users", false));
            places.add(Place.of("units", "/units", "building-community", false));
            places.add(Place.of("tokens", "/tokens", "key", false));
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
