package org.taizhang.ledger.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;

/**
 * Takes an enterprise into the directory. The same once more records nothing; other particulars under a known code are
 * a {@code CONFLICT}.
 *
 * @param uscc as typed; a malformed one is {@code INVALID} with the reason
 * @param industryClass of GB/T 4754-2017, four digits
 * @param multiSite the legal unit also produces outside the cluster
 * @param document reference of the licence or agreement it rests on
 */
public record RegisterEnterprise(
        Recording recording, String uscc, String name, String industryClass, boolean multiSite, String document)
        implements Command<Enterprise, RegistryEvent> {

    @Override
    public StreamType<Enterprise, RegistryEvent> stream() {
        return Enterprise.STREAM;
    }

    @Override
    public String streamId() {
        return uscc;
    }

    @Override
    public Decision<RegistryEvent> decide(Enterprise state, Streams facts) {
        List<Problem> broken = broken();
        if (!broken.isEmpty()) {
            return Decision.refuse(Refusal.Kind.INVALID, broken);
        }
        EnterpriseRegistered event = new EnterpriseRegistered(
                recording.actor(),
                recording.at(),
                new Uscc(uscc),
                name,
                new IndustryClass(industryClass),
                multiSite,
                document);
        if (!state.exists()) {
            return Decision.accept(event);
        }
        return same(event, state.registered())
                ? Decision.accept()
                : DirectoryRules.conflict(
                        "ENTERPRISE_EXISTS",
                        "/uscc",
                        "名录库中已有" + uscc + "，且登记内容不同。",
                        "The directory already has " + uscc + " with other particulars.");
    }

    /** What is wrong with the fields, all at once. */
    public List<Problem> broken() {
        return Stream.of(
                        Uscc.problem(uscc),
                        DirectoryRules.name(name),
                        DirectoryRules.industryClass(industryClass),
                        DirectoryRules.document(document))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean same(EnterpriseRegistered event, @Nullable EnterpriseRegistered before) {
        return before != null
                && event.name().equals(before.name())
                && event.industryClass().equals(before.industryClass())
                && event.multiSite() == before.multiSite()
                && event.document().equals(before.document());
    }
}
