package vn.giapranh.meeting;

import java.util.List;
import vn.giapranh.kernel.Actor;

/**
 * Something an agenda is drawn up from. A module that stands above this one makes its own: every bean of this type is asked
 * whenever an agenda is drawn up.
 */
public interface AgendaSource {

    /** Names the source for ever; its word on the page is {@code meeting.source.<key>}, if there is one. */
    String key();

    /** Items of a lower order come first in a new agenda. */
    int order();

    /** At most 10 items with at most 50 facts each. The engine sees everything; {@link AgendaDraft} says what may be told. */
    List<AgendaDraft> draft(Actor.Engine engine, AgendaQuestion question);
}
