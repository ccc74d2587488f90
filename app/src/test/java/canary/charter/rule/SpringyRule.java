package canary.charter.rule;

import org.springframework.util.StringUtils;

/** A rule that leans on the framework. */
public final class SpringyRule {

    private SpringyRule() {}

    public static boolean holds(String word) {
        return StringUtils.hasText(word);
    }
}
