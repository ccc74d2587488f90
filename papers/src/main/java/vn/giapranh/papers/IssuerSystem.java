package vn.giapranh.papers;

/** Whose format an issuer follows. */
public enum IssuerSystem {
    /** People's committees, police, schools: Decree 30/2020/NĐ-CP. */
    STATE,
    /** Party committees and their offices: the guidance of the Central Committee's office. */
    PARTY
}
