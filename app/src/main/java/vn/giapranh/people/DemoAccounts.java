package vn.giapranh.people;

import java.util.List;

/** The accounts that the sign-in page of a demo world lists, passwords and all. Only the demo world has this bean. */
public interface DemoAccounts {

    List<DemoAccount> list();

    /**
     * @param post in words, for example "Trực ban 1 (mẫu)"
     * @param unit in words, for example "Phường Tân Sơn Hòa"
     */
    record DemoAccount(String signInName, String password, String post, String unit) {}
}
