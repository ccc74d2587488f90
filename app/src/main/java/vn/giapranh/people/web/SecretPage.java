package vn.giapranh.people.web;

/**
 * Something shown once.
 *
 * @param kind {@code password} or {@code token}; the words are {@code people.secret.<kind>.…}
 * @param forWhom the sign-in name or the programme's name
 * @param back where to go on
 */
public record SecretPage(String kind, String forWhom, String secret, String back) {}
