package vn.giapranh.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giapranh.kernel.Role;

/**
 * What surrounds a page, the same for every page of one request.
 *
 * @param path the request's path and query, where a change of language or theme comes back to
 * @param words the viewer's language
 * @param signedIn who looks; empty on the public pages
 * @param navigation the places this viewer may enter, the most used first
 * @param csrf what every form sends back
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param assets the built front end
 * @param demo whether the data are the demo world's
 * @param trailBroken whether the last check of the audit trail named rows that do not fit
 * @param notice a message key left by the act before this page ("Đã nhận bàn giao"), shown once
 */
public record Shell(
        String path,
        Words words,
        Optional<SignedIn> signedIn,
        List<Place> navigation,
        Csrf csrf,
        String theme,
        Assets assets,
        boolean demo,
        boolean trailBroken,
        Optional<String> notice) {

    public Shell {
        navigation = List.copyOf(navigation);
    }

    /** Whether the viewer holds the role; nobody holds one on the public pages. */
    public boolean has(Role role) {
        return signedIn.map(person -> person.roles().contains(role)).orElse(false);
    }

    /** The code of the unit acted for, or an empty string. */
    public String unitCode() {
        return signedIn.map(SignedIn::unitCode).orElse("");
    }

    /** The present page in another language ({@code lang}) or theme ({@code theme}). */
    public String with(String parameter, String value) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam(parameter, value)
                .build()
                .toUriString();
    }

    /** The person at the screen and the unit they act for. */
    public record SignedIn(String name, String unitCode, String unitName, Set<Role> roles) {
        public SignedIn {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * One place of the house.
     *
     * @param key what a page names as {@code active}; its word is {@code site.nav.<key>}
     * @param first whether it stands under the thumb on a phone
     * @param waiting how many things there wait for the viewer; 0 is not shown
     */
    public record Place(String key, String href, String icon, boolean first, int waiting) {

        static Place of(String key, String href, String icon, boolean first) {
            return new Place(key, href, icon, first, 0);
        }
    }

    /** The parameter's name and value. */
    public record Csrf(String parameter, String header, String token) {}
}
