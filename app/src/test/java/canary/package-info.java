/**
 * Classes that break the laws on purpose: a law that lets its canary live is no law. They stand outside the server's
 * packages, so that no test of the server finds them.
 */
@org.jspecify.annotations.NullMarked
package canary;
