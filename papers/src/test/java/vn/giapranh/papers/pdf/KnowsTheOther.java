package vn.giapranh.papers.pdf;

import vn.giapranh.papers.docx.Attached;

/** A canary: a class beside the PDF's that knows of Word's. */
public final class KnowsTheOther {
    Object other = new Attached("charter.yaml", "");
}
