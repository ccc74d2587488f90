/**
 * The incident protocol for programmes: JSON below {@code /api/v1}, as {@code /api/openapi.json} describes it. It
 * translates and decides nothing: a body becomes a command, an outcome an answer. Field names are camelCase, codes
 * words-with-dashes, times ISO 8601 with offset, positions WGS84 degrees.
 *
 * <p>Refusals are RFC 9457 problems: 400 not JSON, 401 no token, 403 not yours to do, 404 unknown or hidden, 409 not as
 * things stand (with how they stand), 413 too large, 415 not JSON by its own account, 422 every wrong field by name.
 */
@org.jspecify.annotations.NullMarked
package vn.giapranh.incident.api;
