package vn.giapranh.people;

import java.util.List;

/** The accounts that the sign-in page of a demo world lists, passwords and all. Only the demo world has this bean. */
public interface DemoAccounts {

    List<DemoAccount> list();

    /** @param what unit and post in words, for example "Trực ban, phường Tân Sơn Hòa (mẫu)" */
    record DemoAccount(String signInName, String password, String what) {}
}
