package org.taizhang.ledger.shell;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.StreamRef;

/** Decides the commands of a request and publishes their events, inside an Axon unit of work. */
final class RequestHandler {

    private final EventBus events;
    private final StreamStore store;
    private final StreamCache cache;
    private final Answers answers;
    private final Runnable afterCommit;

    RequestHandler(EventBus events, StreamStore store, StreamCache cache, Answers answers, Runnable afterCommit) {
        this.events = events;
        this.store = store;
        this.cache = cache;
        this.answers = answers;
        this.afterCommit = afterCommit;
    }

    List<Outcome<?>> handle(Request request) {
        if (request.retry()) {
            Optional<Outcome<?>> earlier = answers.earlier(request);
            if (earlier.isPresent()) {
                return List.of(earlier.get());
            }
        }
        Workspace workspace = new Workspace(request.joining() ? StreamCache.none() : cache, store, request.retry());
        workspace.find(request.streams());
        List<Outcome<?>> outcomes = decideAll(request, workspace);
        if (workspace.appended().isEmpty()) {
            Optional<Outcome<?>> earlier = answers.earlier(request);
            if (earlier.isPresent()) {
                return List.of(earlier.get());
            }
        }
        answers.keep(request, outcomes);
        publish(workspace);
        return outcomes;
    }

    /**
     * With something to append, the store is told what was assumed and compares it as it appends. Otherwise it is asked,
     * and the decisions are made again until they rest on what it holds; each round confirms more, so there are few.
     */
    private List<Outcome<?>> decideAll(Request request, Workspace workspace) {
        while (true) {
            List<Outcome<?>> outcomes = request.commands().stream()
                    .<Outcome<?>>map(command -> decide(command, workspace))
                    .toList();
            if (!workspace.appended().isEmpty()) {
                store.expect(workspace.assumed());
                return outcomes;
            }
            if (workspace.confirm()) {
                return outcomes;
            }
        }
    }

    private static <S, E extends StreamEvent<S>> Outcome<E> decide(Command<S, E> command, Workspace workspace) {
        StreamRef stream = Request.stream(command);
        S state = workspace.own(command.stream(), stream).state();
        return command.decide(state, workspace).on(new Decision.Cases<E, Outcome<E>>() {
            @Override
            public Outcome<E> accepted(List<E> events) {
                if (events.isEmpty()) {
                    workspace.rely(stream);
                }
                List<String> ids = workspace.append(stream, events);
                long sequence = workspace.own(command.stream(), stream).sequence();
                return new Outcome.Recorded<>(events, stream.key(), sequence, ids, false);
            }

            @Override
            public Outcome<E> refused(Refusal refusal) {
                workspace.rely(stream);
                return new Outcome.Refused<>(refusal);
            }
        });
    }

    private void publish(Workspace workspace) {
        if (!workspace.appended().isEmpty()) {
            events.publish(workspace.appended());
            CurrentUnitOfWork.get().afterCommit(unit -> {
                workspace.keep();
                afterCommit.run();
            });
        }
    }
}
