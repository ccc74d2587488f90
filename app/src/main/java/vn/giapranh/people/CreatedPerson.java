package vn.giapranh.people;

import vn.giapranh.kernel.PersonId;

/** @param password what the person signs in with the first time; never shown again */
public record CreatedPerson(PersonId person, String password) {

    @Override
    public String toString() {
        return "CreatedPerson[" + person + "]";
    }
}
