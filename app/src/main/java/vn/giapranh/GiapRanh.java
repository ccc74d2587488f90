package vn.giapranh;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.giapranh.database.DatabaseCommand;

/**
 * The server; or, when the first word is {@code command}, one {@link DatabaseCommand} beside it. Each direct
 * sub-package is one module; the arrows between them are verified by a test.
 */
@SpringBootApplication
public class GiapRanh {

    private static final int CANNOT_BE_DONE = 2;

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("command")) {
            System.exit(command(Arrays.asList(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(GiapRanh.class, arguments);
    }

    /** Only the answer goes to standard output: what the log has to say goes to standard error. */
    private static int command(List<String> words) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        var application = new SpringApplicationBuilder(GiapRanh.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties(Map.of("giapranh.beside", true, "giapranh.scheduler", "off", "logging.level.root", "warn"));
        try (var context = application.run(
                words.stream().filter(word -> word.startsWith("--")).toArray(String[]::new))) {
            List<DatabaseCommand> commands =
                    context.getBeanProvider(DatabaseCommand.class).stream().toList();
            String line = String.join(" ", words);
            Optional<DatabaseCommand> named = commands.stream()
                    .filter(command -> line.equals(command.name()) || line.startsWith(command.name() + " "))
                    .findFirst();
            if (named.isEmpty()) {
                commands.forEach(command -> System.err.println(command.name() + ": " + command.summary()));
                return CANNOT_BE_DONE;
            }
            int length = named.get().name().split(" ").length;
            return named.get().run(words.subList(length, words.size()), out);
        }
    }
}
