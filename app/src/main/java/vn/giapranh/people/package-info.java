/**
 * Who may act: persons and the units they act for, sign-in, and the bearer tokens of a unit's programmes.
 *
 * <p>A <em>unit</em> is a ward or the level above that uses the system; where it lies is territory's matter. A
 * <em>person</em> is an officer at work with an account; residents, reporters and subjects never have a row here. An
 * <em>assignment</em> gives a person roles for one unit; somebody with two chooses at sign-in for which they act, and may
 * change it. Each account is kept by one unit: its administrator disables it and resets its password; other units give and
 * take only roles of their own. The administrator of the level above may do both for every unit.
 *
 * <p>Sign-in ({@link vn.giapranh.people.SignIns}): an attempt is counted before its password is looked at, so that no
 * number of attempts at once gets more than five guesses; the fifth failure locks the account for 15 minutes, in the
 * database, for every node. An unknown name, a wrong password, a disabled and a locked account get the same answer after
 * the same work. Each address is bounded besides, per node. Rights are read again at every request: who is disabled or
 * loses a role loses it at once, without signing out.
 *
 * <p>Tokens ({@link vn.giapranh.people.Tokens}): shown once, stored as an HMAC with a key that is not in the database.
 *
 * <p>Events: {@link vn.giapranh.people.PeopleEvent}. No event holds a name, a password, a token, or what was typed.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "People",
        allowedDependencies = {"kernel", "database"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.people;
