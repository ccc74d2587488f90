package vn.giapranh;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.giapranh.database.DatabaseCommand;

/**
 * Runs one {@link DatabaseCommand} beside the server or without one, with only the beans it asks for. Standard output
 * carries the command's answer and nothing else; logs and complaints go to standard error.
 */
final class CommandLine {

    private static final int CANNOT = 2;

    private CommandLine() {}

    /** @param words the command's name and arguments; those that begin with {@code --spring.} are settings */
    static int run(List<String> words) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        List<String> settings = new ArrayList<>(words);
        List<String> command = new ArrayList<>(words);
        settings.removeIf(word -> !isSetting(word));
        command.removeIf(CommandLine::isSetting);
        settings.addAll(List.of(
                "--giapranh.beside=true",
                "--giapranh.scheduler=off",
                "--giapranh.demo=false",
                "--logging.level.root=warn",
                "--spring.modulith.events.republish-outstanding-events-on-restart=false"));
        try (var context = new SpringApplicationBuilder(GiapRanh.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run(settings.toArray(String[]::new))) {
            return run(
                    command,
                    context.getBeanProvider(DatabaseCommand.class).stream().toList(),
                    out);
        } finally {
            out.flush();
        }
    }

    /** The command with the longest name wins: {@code audit verify} before {@code audit}. */
    private static int run(List<String> words, List<DatabaseCommand> known, PrintStream out) {
        String said = String.join(" ", words) + " ";
        Optional<DatabaseCommand> meant = known.stream()
                .filter(each -> said.startsWith(each.name() + " "))
                .max(Comparator.comparingInt(each -> each.name().length()));
        if (meant.isEmpty()) {
            System.err.println("Unknown command: " + said.strip() + ". These are known:");
            known.stream()
                    .sorted(Comparator.comparing(DatabaseCommand::name))
                    .forEach(each -> System.err.printf("  %-16s %s%n", each.name(), each.summary()));
            return CANNOT;
        }
        int wordsOfName = meant.get().name().split(" ", -1).length;
        return meant.get().run(words.subList(wordsOfName, words.size()), out);
    }

    private static boolean isSetting(String word) {
        return word.startsWith("--spring.") || word.startsWith("--giapranh.") || word.startsWith("--logging.");
    }
}
