package org.qiyue.ingest.service;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.qiyue.ingest.service.record.FilingRecorder;

/** A register that keeps whoever wants to record a batch waiting while its gate is shut; all else passes. */
final class GatedRegister implements DataSource {
    private final DataSource register;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile boolean waiting;

    GatedRegister(DataSource register) {
        this.register = register;
    }

    void shut() {
        gate = new CountDownLatch(1);
    }

    void open() {
        gate.countDown();
    }

    boolean isWaiting() {
        return waiting;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (isRecording()) {
            try {
                waiting = gate.getCount() > 0;
                if (!gate.await(3, TimeUnit.MINUTES)) {
                    throw new SQLException("The gate was never opened");
                }
                waiting = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException(e);
            }
        }
        return register.getConnection();
    }

    private static boolean isRecording() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(FilingRecorder.class.getName())
                        && frame.getMethodName().equals("record")));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return register.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return register.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        register.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        register.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return register.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return register.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return register.isWrapperFor(type);
    }
}
