package vn.giapranh.people;

import java.util.UUID;

/** @param text the token itself; never shown again */
public record IssuedToken(UUID id, String text) {

    @Override
    public String toString() {
        return "IssuedToken[" + id + "]";
    }
}
