package vn.giapranh.incident;

/**
 * The figures at the head of the duty board. Each is counted to at most {@link #MOST}, so that it costs the same in a
 * quiet ward and in a bad year; a figure that equals it means "that many or more".
 *
 * @param open visible incidents that are not over
 * @param led of these, those the viewer's ward leads
 * @param overdue clocks of the viewer's ward that are breached and still owed
 * @param waitingForUs handovers offered to the viewer's ward
 * @param waitingByUs handovers the viewer's ward has offered
 * @param disputes disputes the viewer's ward must decide
 */
public record BoardCounts(int open, int led, int overdue, int waitingForUs, int waitingByUs, int disputes) {

    public static final int MOST = 1_000;
}
