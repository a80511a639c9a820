package org.taizhang.ledger.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.Registration;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;

/**
 * The shell on Axon: the command bus runs each request in a unit of work with a transaction, the event bus stores the
 * events when it commits. Read outside of commands, streams are as the store has them now. Called within a transaction of
 * the caller's own, it takes part in that one and remembers nothing of it: it may be rolled back.
 */
public final class AxonLedger implements Ledger, Streams {

    private static final Refusal LOST_RACE = Refusal.of(
            Refusal.Kind.CONFLICT,
            Problem.of(
                    "LOST_RACE",
                    "",
                    "同时有他人写入，本次未记录；请查看最新内容后重试。",
                    "Somebody else wrote at the same time and nothing was recorded; look at the present state and send again."));

    private final CommandBus bus;
    private final StreamStore store;
    private final StreamCache cache;
    private final BooleanSupplier joining;
    private final RequestHandler handler;
    private final Gathering gathering;
    private final LockFactory locks = PessimisticLockFactory.usingDefaults();
    private final Map<String, Registration> subscribed = new ConcurrentHashMap<>();

    /**
     * @param bus with a transaction manager
     * @param events the event store behind {@code store}
     * @param cachedEventsMax how many events the streams kept in memory may have together
     * @param joining whether this thread is in a transaction of its own, which commands and reads then take part in
     * @param afterCommit called after every commit of events, quick and never failing; before it within a transaction
     *     of the caller's own
     */
    public AxonLedger(
            CommandBus bus,
            EventBus events,
            StreamStore store,
            AnswerStore answers,
            long cachedEventsMax,
            BooleanSupplier joining,
            Runnable afterCommit) {
        this.bus = bus;
        this.store = store;
        this.joining = joining;
        this.cache = new StreamCache(cachedEventsMax);
        this.handler = new RequestHandler(events, store, cache, new Answers(answers, store), afterCommit);
        this.gathering = new Gathering(
                Math.max(2, Runtime.getRuntime().availableProcessors()),
                commands -> holding(new Request(commands, Options.NONE, false, false), this::dispatch),
                command -> alone(command, Options.NONE, false));
    }

    /** The outcome of a command has the events of that command. */
    @Override
    @SuppressWarnings("unchecked")
    public <S, E extends StreamEvent<S>> Outcome<E> execute(Command<S, E> command, Options options) {
        boolean join = joining.getAsBoolean();
        return (Outcome<E>)
                (join || !options.equals(Options.NONE) ? alone(command, options, join) : gathering.execute(command));
    }

    private Outcome<?> alone(Command<?, ?> command, Options options, boolean join) {
        return run(new Request(List.of(command), options, join, false)).get(0);
    }

    @Override
    public List<Outcome<?>> executeAll(List<? extends Command<?, ?>> commands, Options options) {
        return commands.isEmpty()
                ? List.of()
                : run(new Request(List.copyOf(commands), options, joining.getAsBoolean(), false));
    }

    @Override
    public <S, E extends StreamEvent<S>> Seen<S> read(StreamType<S, E> type, String id) {
        Workspace workspace = new Workspace(joining.getAsBoolean() ? StreamCache.none() : cache, store, true);
        return workspace.read(type, id);
    }

    private List<Outcome<?>> run(Request request) {
        return holding(request, this::dispatchTwice);
    }

    /** One at a time for each stream of this node, so that only another node can win a race. */
    private List<Outcome<?>> holding(Request request, Function<Request, List<Outcome<?>>> dispatch) {
        Deque<Lock> held = new ArrayDeque<>();
        try {
            request.ownStreams().forEach(key -> held.push(locks.obtainLock(key)));
            return dispatch.apply(request);
        } finally {
            held.forEach(Lock::release);
        }
    }

    /** A transaction of the caller's own cannot go on after a lost race: the caller has to begin it anew. */
    private List<Outcome<?>> dispatchTwice(Request request) {
        try {
            return dispatch(request);
        } catch (ConcurrencyException lost) {
            if (request.joining()) {
                throw lost;
            }
            try {
                return dispatch(request.again());
            } catch (ConcurrencyException lostAgain) {
                return request.commands().stream()
                        .<Outcome<?>>map(command -> new Outcome.Refused<>(LOST_RACE))
                        .toList();
            }
        }
    }

    private List<Outcome<?>> dispatch(Request request) {
        String name = request.name();
        subscribed.computeIfAbsent(
                name, n -> bus.subscribe(n, message -> handler.handle((Request) message.getPayload())));
        CommandMessage<Request> message = new GenericCommandMessage<>(new GenericMessage<>(request), name);
        FutureCallback<Request, List<Outcome<?>>> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        CommandResultMessage<? extends List<Outcome<?>>> result = callback.getResult();
        if (!result.isExceptional()) {
            return result.getPayload();
        }
        Throwable failure = result.exceptionResult();
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        throw new IllegalStateException(failure);
    }
}
