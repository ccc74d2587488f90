package vn.giapranh.people.web;

import java.util.List;
import vn.giapranh.people.TokenView;
import vn.giapranh.people.UnitView;

/** @param units those for which the administrator may issue tokens */
public record TokensPage(List<TokenView> tokens, List<UnitView> units, String name, Wrongs wrongs) {
    public TokensPage {
        tokens = List.copyOf(tokens);
        units = List.copyOf(units);
    }
}
