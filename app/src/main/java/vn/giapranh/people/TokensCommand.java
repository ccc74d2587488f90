package vn.giapranh.people;

import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.database.DatabaseCommand;
import vn.giapranh.kernel.WardId;

/** {@code ./giapranh tokens}: the demo world's tokens as one JSON object, unit code to token. */
@Component
class TokensCommand implements DatabaseCommand {

    private final TokenStore store;
    private final TokenText texts;

    TokensCommand(TokenStore store, TokenText texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "tokens";
    }

    @Override
    public String summary() {
        return "print the bearer tokens of the demo world as JSON";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        TreeMap<String, String> tokens = new TreeMap<>();
        for (WardId unit : store.demoUnits()) {
            tokens.put(unit.code(), texts.ofDemo(unit));
        }
        if (tokens.isEmpty()) {
            System.err.println(
                    "This is not a demo world: a token is shown once, when it is issued on the page /tokens.");
            return 2;
        }
        out.println(JsonMapper.shared().writeValueAsString(tokens));
        return 0;
    }
}
