package org.taizhang.projections.announcement;

import java.util.List;
import java.util.Set;
import org.taizhang.projections.announcement.Announcement.Kind;

/** Announcements in the order of the ledger; one that was given is never changed, and nothing comes before it later. */
public interface AnnouncementQueries {

    /**
     * The first of these kinds after a position.
     *
     * @param after 0 for the very first
     */
    List<Announcement> after(long after, Set<Kind> kinds, int limit);
}
