package org.taizhang.api.publication;

import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.publication.Pinned;
import org.taizhang.ledger.publication.Publication;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;

/** How a publication is cited: document, period, status, position and day. */
final class Citation {

    private Citation() {}

    static Text of(Publication publication) {
        Pinned pinned = publication.pinned();
        Text period = pinned.period().label();
        Text status = pinned.status().label();
        String position = String.valueOf(pinned.position());
        PublicationReleased released = publication.released();
        Text day = released == null
                ? new Text("尚未公布", "not published yet")
                : new Text(Times.day(released.recordedAt()) + "公布", "published " + Times.day(released.recordedAt()));
        return new Text(
                String.join("，", pinned.document(), period.zh() + status.zh(), "台账位置" + position, day.zh()),
                String.join(
                        ", ",
                        pinned.document(),
                        period.en() + ", " + status.en(),
                        "ledger position " + position,
                        day.en()));
    }
}
