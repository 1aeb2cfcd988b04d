package dev.answercoach;

import dev.answercoach.cli.CommandLineFace;
import dev.answercoach.text.Language;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A program of its own that runs {@code coach review} and stops for ever just before or just after its n-th commit, so that
 * its parent can kill it there. Arguments: n (0 for never), {@code before} or {@code after}, then those of the command line.
 */
final class KilledReview {
    /** What it says when it has stopped. */
    static final String STOPPED = "stopped";

    /** What it says at the end, followed by the number of commits. */
    static final String FINISHED = "finished ";

    private final int point;
    private final boolean before;
    private final AtomicInteger commits = new AtomicInteger();

    private KilledReview(int point, boolean before) {
        this.point = point;
        this.before = before;
    }

    public static void main(String[] args) {
        KilledReview run = new KilledReview(Integer.parseInt(args[0]), args[1].equals("before"));
        String[] command = Arrays.copyOfRange(args, 2, args.length);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Application application = new Application(House.HOME, System.getenv(), InstantSource.system(), run::watched);
        int code = new CommandLineFace(
                        application,
                        InstantSource.system(),
                        InputStream.nullInputStream(),
                        out,
                        out,
                        false,
                        Language.KO)
                .run(command);
        out.println(FINISHED + run.commits.get() + " exit " + code);
    }

    private DataSource watched(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = invoke(source, method, arguments);
                    return result instanceof Connection connection ? watched(connection) : result;
                });
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean here = method.getName().equals("commit") && commits.incrementAndGet() == point;
                    if (here && before) {
                        stop();
                    }
                    Object result = invoke(connection, method, arguments);
                    if (here) {
                        stop();
                    }
                    return result;
                });
    }

    private static void stop() throws InterruptedException {
        System.out.println(STOPPED);
        System.out.flush();
        new CountDownLatch(1).await();
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
