package vn.giapranh.papers.composition;

/** Roman numerals, in which chapters and the sections of a report are counted. */
public final class Roman {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] DIGITS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Roman() {}

    /** The numeral of a number from 1. */
    public static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(DIGITS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }

    /** The number of a numeral in capitals; 0 if it is none. */
    public static int value(String numeral) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (numeral.startsWith(DIGITS[i], at)) {
                value += VALUES[i];
                at += DIGITS[i].length();
            }
        }
        return at == numeral.length() && of(value).equals(numeral) ? value : 0;
    }
}
