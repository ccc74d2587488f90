/** The pages of people: sign-in, the unit acted for, the own account, persons, units, tokens. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.people.web;
