package vn.giapranh.papers.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.giapranh.papers.docx.Attached;

/** What came of reading a file. */
public sealed interface Reading {

    /** A charter, and what our own writer had put into the file. */
    record Read(CharterText charter, Optional<Attached> attached) implements Reading {}

    /**
     * No charter.
     *
     * @param reason what is wrong with the file
     * @param where the line that it is about, such as the one with a mark of secrecy; may be empty
     */
    record Refused(Reason reason, String where) implements Reading {
        /** What is wrong and what to do about it, in Vietnamese or English. */
        public String words(Locale locale) {
            return ResourceBundle.getBundle(
                            "vn.giapranh.papers.reading.reasons",
                            locale,
                            Control.getNoFallbackControl(Control.FORMAT_DEFAULT))
                    .getString(reason.name());
        }
    }

    /** Why a file is refused. */
    enum Reason {
        /** Nothing in it. */
        EMPTY,
        /** More than {@link DocxText#MOST_BYTES}. */
        TOO_LARGE,
        /** A PDF, whatever its name says. */
        PDF,
        /** Word's format before 2007 (.doc), or a programme that is not Word's. */
        OLD_WORD,
        /** Protected by a password. */
        ENCRYPTED,
        /** With macros (.docm). They would not run here, but such a file is not passed on. */
        MACROS,
        /** Some other kind of file. */
        NOT_WORD,
        /** It would unpack to more than any charter is. */
        BOMB,
        /** A Word file that is damaged. */
        BROKEN,
        /** It bears a mark of state secrets. */
        CLASSIFIED,
        /** A Word file without a single article ("Điều 1."). */
        NO_ARTICLE
    }
}
