package dev.answercoach;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Counts the commits of a program, and stops for ever just before or just after one of them, so that somebody can kill it there. */
final class StoppedCommits implements UnaryOperator<DataSource> {
    /** What the program says when it has stopped. */
    static final String STOPPED = "stopped";

    private final String beginner;
    private int point;
    private boolean before;
    private boolean begun;
    private int commits;

    /** @param beginner the beginning of the names of the threads with whose first commit the count begins */
    StoppedCommits(String beginner) {
        this.beginner = beginner;
    }

    /** Counts anew from here, and stops at the n-th commit, never for 0. */
    synchronized void stopAt(int commit, boolean justBefore) {
        point = commit;
        before = justBefore;
        begun = false;
        commits = 0;
    }

    synchronized int count() {
        return commits;
    }

    @Override
    public DataSource apply(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = invoke(source, method, arguments);
                    return result instanceof Connection connection ? watched(connection) : result;
                });
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean here = method.getName().equals("commit") && isPoint();
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

    private synchronized boolean isPoint() {
        begun |= Thread.currentThread().getName().startsWith(beginner);
        return begun && ++commits == point;
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
