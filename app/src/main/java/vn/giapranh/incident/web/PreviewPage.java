package vn.giapranh.incident.web;

import vn.giapranh.incident.PreviewView;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.UnitNames;

/** What a report at a pin would do, for the fragment beside the form. */
public record PreviewPage(WardId us, PreviewView preview, UnitNames names) {}
