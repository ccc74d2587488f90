package vn.giapranh.hotspots.judge;

/**
 * On how many days real events alone raised an alarm.
 *
 * @param days days looked at
 * @param jointly days with an alarm of both wards together
 * @param alone days with an alarm of either ward alone
 */
public record FalseAlarms(int days, int jointly, int alone) {}
