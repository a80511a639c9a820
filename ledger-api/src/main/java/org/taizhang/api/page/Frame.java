package org.taizhang.api.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.account.CurrentUser;

/**
 * What every page shows around its content.
 *
 * @param languageHref this page in the other language
 * @param nowHref this page as known now
 * @param user who is signed in
 * @param tells may report interference
 * @param demonstration the simulated time, when all data are generated; null in a production ledger
 */
public record Frame(
        List<Link> navigation,
        String languageHref,
        String nowHref,
        @Nullable CurrentUser user,
        boolean tells,
        @Nullable String demonstration) {

    /** @param label message key */
    public record Link(String href, String label, boolean current) {}
}
