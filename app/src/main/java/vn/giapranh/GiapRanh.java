package vn.giapranh;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The server. Each direct sub-package is one module; the arrows between them are verified by a test. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // modules may share simple names
public class GiapRanh {

    /** @param arguments settings of the server; or {@code command}, then the words of one {@code DatabaseCommand} */
    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (!words.isEmpty() && words.getFirst().equals("command")) {
            System.exit(CommandLine.run(words.subList(1, words.size())));
        }
        SpringApplication.run(GiapRanh.class, arguments);
    }
}
