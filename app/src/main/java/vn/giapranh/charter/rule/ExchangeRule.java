package vn.giapranh.charter.rule;

/** Exchange: information notes and practices that each party gives in each period. */
public record ExchangeRule(int notes, int practices, Per per) implements Rule {}
