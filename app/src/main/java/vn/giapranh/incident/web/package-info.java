/**
 * The officers' pages of the incident module: duty board, report, incident, handovers. A controller asks the façades and
 * hands one record to a template below {@code jte/incident}; acts are POSTs of nouns, answered by a redirect when done
 * and by the present state (409) when not.
 */
@org.jspecify.annotations.NullMarked
package vn.giapranh.incident.web;
