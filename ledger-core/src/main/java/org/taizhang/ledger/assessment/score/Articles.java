package org.taizhang.ledger.assessment.score;

import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.Text;

/** The articles of law that refusals cite, as data: numbers change when a law is amended. */
record Articles(Article confidentiality) {

    static final Articles IN_FORCE = JsonResource.read(Articles.class, "articles.json", Articles.class);

    /** @param citation such as 2009文本第二十五条 */
    record Article(Text citation, Text says) {}
}
