package vn.giapranh.hotspots.cli;

import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** How an answer is printed: in words for people, or as one JSON object for programs. */
final class Answer {

    private final long begin = System.nanoTime();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON object, with every number, instead of words.")
    private boolean json;

    /** Prints one of the two; the object ends with the seconds since the command began. */
    void print(Supplier<String> words, Consumer<JsonGenerator> members) {
        spec.commandLine()
                .getOut()
                .print(
                        json
                                ? Json.object(out -> {
                                    members.accept(out);
                                    out.writeNumberProperty("seconds", Math.rint(seconds() * 1e3) / 1e3);
                                })
                                : words.get());
    }

    /** A bar that shows how far long work has come. */
    Bar bar() {
        return Bar.on(spec.commandLine().getErr());
    }

    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
