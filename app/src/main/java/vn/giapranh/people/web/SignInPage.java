package vn.giapranh.people.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giapranh.people.DemoAccounts.DemoAccount;

/**
 * @param message key of what the last attempt came to, or of why the person is here
 * @param danger whether that is bad news
 * @param demo the accounts of the demo world, or none
 */
public record SignInPage(Optional<String> message, boolean danger, List<DemoAccount> demo) {
    public SignInPage {
        demo = List.copyOf(demo);
    }

    /** The demo accounts by the name of their unit, in the order in which they came. */
    public Map<String, List<DemoAccount>> demoByUnit() {
        return demo.stream().collect(Collectors.groupingBy(DemoAccount::unit, LinkedHashMap::new, Collectors.toList()));
    }
}
