/**
 * Measurements of the real server: a process of its own with its own PostgreSQL (fsync on), on an empty world of four
 * wards with one charter, reached over the loopback interface as an officer's browser or a ward's programme reaches it.
 * Client and server share the machine, so what the client costs counts against the server.
 */
@NullMarked
package vn.giapranh.bench.server;

import org.jspecify.annotations.NullMarked;
