package org.taizhang.ledger.registry.proposal;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.registry.ChangeClass;
import org.taizhang.ledger.registry.ChangeScale;
import org.taizhang.ledger.registry.EndEnterprise;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.LeaveCluster;
import org.taizhang.ledger.registry.RecordPredecessor;
import org.taizhang.ledger.registry.RegisterEnterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.RelocateEnterprise;
import org.taizhang.ledger.registry.RenameEnterprise;
import org.taizhang.ledger.registry.ResumeProduction;
import org.taizhang.ledger.registry.SettleEnterprise;
import org.taizhang.ledger.registry.StopProduction;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.ProposedChange.Exit;
import org.taizhang.ledger.registry.proposal.ProposedChange.Merger;
import org.taizhang.ledger.registry.proposal.ProposedChange.Reclassification;
import org.taizhang.ledger.registry.proposal.ProposedChange.Registration;
import org.taizhang.ledger.registry.proposal.ProposedChange.Relocation;
import org.taizhang.ledger.registry.proposal.ProposedChange.Renaming;
import org.taizhang.ledger.registry.proposal.ProposedChange.Resumption;
import org.taizhang.ledger.registry.proposal.ProposedChange.ScaleChange;
import org.taizhang.ledger.registry.proposal.ProposedChange.Settlement;
import org.taizhang.ledger.registry.proposal.ProposedChange.Split;
import org.taizhang.ledger.registry.proposal.ProposedChange.Stoppage;

/** What carries a change out; each command of another enterprise. */
record Carrying(Recording recording, Uscc uscc)
        implements ProposedChange.Cases<List<Command<Enterprise, RegistryEvent>>> {

    @Override
    public List<Command<Enterprise, RegistryEvent>> registration(Registration c) {
        return List.of(new RegisterEnterprise(
                recording, uscc.value(), c.name(), c.industryClass(), c.multiSite(), c.document()));
    }

    @Override
    public List<Command<Enterprise, RegistryEvent>> settlement(Settlement c) {
        return List.of(new SettleEnterprise(recording, uscc, c.cluster(), c.from(), c.preparing(), c.document()));
    }

    @Override
    public List<Command<Enterprise, RegistryEvent>> scaleChange(ScaleChange c) {
        return List.of(new ChangeScale(recording, uscc, c.aboveScale(), c.from(), c.document()));
    }

    @Override
    public List<Command<Enterprise, RegistryEvent>> stoppage(Stoppage c) {
        return List.of(new StopProduction(recording, uscc, c.firstDay(), c.document()));
    }

    @Override
    public List<Command<Enterprise, RegistryEvent>> resumption(Resumption c) {
        return List.of(new ResumeProduction(recording, uscc, c.firstDay(), c.document()));
    }

    @Override
    public List<Command<Enterprise, RegistryEvent>> exit(Exit c) {
        return List.of(new LeaveCluster(recording, uscc, c.from(), c.document()));
    }

    @Override
    public List<Command<Enterprise, RegistryEvent>> renaming(Renaming c) {
        return List.of(new RenameEnterprise(recording, uscc, c.name(), c.from(), c.document()));
    }

    @Override
    public List<Command<Enterprise, RegistryEvent>> relocation(Relocation c) {
        return List.of(new RelocateEnterprise(recording, uscc, c.cluster(), c.from(), c.document()));
    }

    @Override
    public List<Command<Enterprise, RegistryEvent>> reclassification(Reclassification c) {
        return List.of(new ChangeClass(recording, uscc, c.industryClass(), c.from(), c.document()));
    }

    @Override
    public List<Command<Enterprise, RegistryEvent>> merger(Merger c) {
        List<Command<Enterprise, RegistryEvent>> commands = new ArrayList<>();
        for (Uscc predecessor : c.predecessors()) {
            commands.add(new RecordPredecessor(recording, uscc, predecessor, true, c.from(), c.document()));
            commands.add(new EndEnterprise(recording, predecessor, c.from(), List.of(uscc), uscc, c.document()));
        }
        return commands;
    }

    @Override
    public List<Command<Enterprise, RegistryEvent>> split(Split c) {
        List<Command<Enterprise, RegistryEvent>> commands = new ArrayList<>();
        for (Uscc successor : c.successors()) {
            commands.add(new RecordPredecessor(
                    recording,
                    /* uscc= */ successor,
                    /* predecessor= */ uscc,
                    successor.equals(c.heir()),
                    c.from(),
                    c.document()));
        }
        Uscc heir = c.heir();
        if (heir != null) {
            commands.add(new EndEnterprise(recording, uscc, c.from(), c.successors(), heir, c.document()));
        }
        return commands;
    }
}
