package vn.giapranh.charter.web;

import java.util.List;

/** A message yet to be said in the viewer's language. Arguments are what {@link CharterWords#value} can say. */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
