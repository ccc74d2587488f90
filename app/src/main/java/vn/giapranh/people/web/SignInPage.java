package vn.giapranh.people.web;

import java.util.List;
import java.util.Optional;
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
}
