/**
 * The trail: every event of every module, chained in the transaction in which it happened, sealed seconds later, and
 * checked by anyone with one command.
 *
 * <h2>What it promises</h2>
 *
 * <ul>
 *   <li>An act and its entry are one transaction: an act that commits has its entry, an act that is rolled back has none,
 *       an entry that cannot be written fails the act.
 *   <li>Each {@linkplain vn.giapranh.kernel.DomainEvent#stream() stream} is one chain: position 1, 2, 3 … without a hole,
 *       each entry hashing the one before it. Writers of one stream wait for each other from just before their commit;
 *       writers of different streams never do.
 *   <li>Every few seconds a seal covers how far each moved stream has reached. Seals are numbered without a hole, each
 *       hashes the seal before it and carries a MAC with a key that is not in the database.
 *   <li>No role of the server can change or remove an entry, a head or a seal; triggers refuse the owner too.
 *   <li>{@code giapranh audit verify}, and the check after every start, read all of it and name each row that does not
 *       fit.
 * </ul>
 *
 * <h2>The hashed bytes</h2>
 *
 * A <em>field</em> is the length of its UTF-8 bytes as four bytes, most significant first, then these bytes; no value is
 * the length −1 (four bytes {@code FF}) and nothing after it. Numbers are written in decimal digits, times as whole
 * microseconds since 1970-01-01T00:00Z in decimal digits, UUIDs in lower case with dashes.
 *
 * <pre>
 * entry.hash = SHA-256( previous_hash (32 bytes)
 *                       field(sequence) field(stream) field(position) field(at)
 *                       field(actor) field(unit) field(type) field(event_id) field(facts) )
 * seal.hash  = SHA-256( previous_hash (32 bytes) field(identity) field(number) field(at) field(count)
 *                       then for each covered stream, in the order of its bytes:
 *                       field(stream) field(position) hash (32 bytes) )
 * seal.mac   = HMAC-SHA-256( key "audit-seal" derived from the secret, seal.hash )
 * </pre>
 *
 * The first entry of a stream and the first seal have 32 zero bytes for {@code previous_hash}. {@code facts} is JSON with
 * sorted keys and no white space ({@link vn.giapranh.audit.Facts}), stored as text so that what is hashed is what is
 * stored, byte for byte.
 *
 * <h2>What is found, and what is not</h2>
 *
 * Found: any column of any entry altered; entries removed from the middle, from the tail, or a whole stream with its head;
 * entries swapped, inserted or rewritten with correct hashes; the same of seals. A tail removed together with the seals
 * over it is found by the {@link vn.giapranh.audit.Anchor}, a small file outside the database. Not found: a change by the
 * owner of the database to entries not yet sealed (the last seconds) that also rewrites their chain; and anything done by
 * somebody who holds both the database and the secret. An event that the owner appends by the rules is an event.
 *
 * <p>It also keeps the access log: who opened what ({@link vn.giapranh.audit.Audit#seen}).
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "database", "people"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.audit;
