package vn.giapranh.site;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.giapranh.kernel.Actor;

/** Who acts in this request. Made anew for each request and never stored: what it may do is what the database says now. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final String name;
    private final String unitName;

    /**
     * @param name how a person is greeted
     * @param unitName the name of the unit acted for
     */
    ActorAuthentication(Actor actor, String name, String unitName) {
        super(List.of());
        this.actor = actor;
        this.name = name;
        this.unitName = unitName;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return name;
    }

    String unitName() {
        return unitName;
    }
}
