package vn.giapranh.briefing;

/**
 * Saves what was written in a draft.
 *
 * @param seen the version that was seen
 * @param office who issues it
 */
public record EditPaper(PaperId paper, int seen, OfficeId office, PaperWords words) {}
