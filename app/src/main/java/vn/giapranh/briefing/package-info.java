/**
 * Official papers made from facts: who issues them, under which number, and what was issued, frozen.
 *
 * <p><b>An office</b> ({@link vn.giapranh.briefing.Offices}) is an authority or a Party body of a unit, as it stands at the head
 * of a paper. <b>A register</b> ({@link vn.giapranh.briefing.Registers}) holds the numbers of one kind of paper of one office: of
 * the State in one year, of the Party in one term of its congress. Numbers are taken one after the other and never left out, also
 * when many take them at once: reserved → issued, or cancelled with a reason.
 *
 * <p><b>A paper</b> ({@link vn.giapranh.briefing.Papers}) is made from a {@linkplain vn.giapranh.briefing.Source source}: a charter, a
 * handover of an incident, a meeting (invitation, minutes, notice of conclusions), a hand-over of the chair, a periodic report. Its
 * facts are read again each time it is looked at, by the {@code PaperMaker} of its source; what a person may write are its subject,
 * its sections of words, recipients and signer. Draft → issued, or dropped. When issued it gets its number and day, is drawn as DOCX
 * and PDF (library {@code papers}), and never changes: a correction is a new paper that names the one it corrects. At most one draft
 * of a source in a unit.
 *
 * <p><b>Refused:</b> a mark of state secrets in anything typed, with the words why.
 *
 * <p><b>Sight.</b> A draft is its unit's; what is issued is seen by the parties it concerns. Row-level security holds it.
 *
 * <p><b>Events.</b> {@link vn.giapranh.briefing.BriefingEvent}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Briefing",
        allowedDependencies = {
            "kernel",
            "database",
            "people",
            "calendar",
            "territory",
            "charter",
            "incident",
            "hotspot",
            "obligation",
            "meeting"
        })
@org.jspecify.annotations.NullMarked
package vn.giapranh.briefing;
