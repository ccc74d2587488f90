package canary;

/** A store, for a controller to touch. */
public final class LetterStore {}
