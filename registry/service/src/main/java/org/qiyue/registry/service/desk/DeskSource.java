package org.qiyue.registry.service.desk;

import java.util.List;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.desk.DeskViews.DeskItem;
import org.qiyue.registry.service.desk.DeskViews.DeskOwner;
import org.qiyue.registry.service.desk.DeskViews.DeskShare;
import org.qiyue.registry.service.urgency.Present;

/** A room from which something comes to desks. Its methods run in the transaction of their caller and see what the caller may. */
public interface DeskSource {

    /** What the caller has to do, the first to fall due in front. */
    List<DeskItem> first(Caller caller, Present present, int atMost);

    /** How much there is and how urgent: the caller's own, and what lies with the unit. */
    List<DeskShare> shares(Caller caller, Present present);

    /**
     * How much of it lies on the caller's desk, of which {@link #first} lists the beginning: what is his own, unless more comes there.
     *
     * @param shares what {@link #shares} has told
     */
    default List<DeskShare> onDesk(List<DeskShare> shares, Caller caller, Present present) {
        return shares.stream().filter(share -> share.owner() == DeskOwner.MINE).toList();
    }
}
