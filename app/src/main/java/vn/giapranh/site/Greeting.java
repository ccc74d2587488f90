package vn.giapranh.site;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.giapranh.people.DemoAccounts;

/** Tells whoever started the server where it is and, in a demo world, how to come in. */
@Component
class Greeting {

    private final ObjectProvider<DemoAccounts> demo;

    Greeting(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.println("\nGiáp Ranh: http://127.0.0.1:" + web.getWebServer().getPort() + "\n");
            demo.stream()
                    .map(DemoAccounts::list)
                    .filter(accounts -> !accounts.isEmpty())
                    .forEach(accounts -> {
                        out.println("Tài khoản mẫu (demo accounts), mật khẩu (password): "
                                + accounts.getFirst().password());
                        accounts.forEach(account -> out.printf(
                                "  %-22s %s%n", account.signInName(), account.post() + ", " + account.unit()));
                        out.println();
                    });
        }
    }
}
