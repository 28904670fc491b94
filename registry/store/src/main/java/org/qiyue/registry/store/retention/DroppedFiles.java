package org.qiyue.registry.store.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** Drops what is left of files of jobs that nobody may fetch any more; as a rule the service has done so. */
final class DroppedFiles implements Erasure {

    static final String DUE = " FROM registry.job_chunk c WHERE NOT EXISTS (SELECT FROM registry.job j"
            + " WHERE j.job_id = c.job_id AND (j.state = 'RUNNING' OR j.state = 'DONE' AND j.kept_until >= now()))";

    @Override
    public Portion next(Connection connection, Run run, int atMost) throws SQLException {
        try (PreparedStatement drop = connection.prepareStatement("DELETE" + DUE)) {
            return new Portion(0, Erased.exportFiles(drop.executeUpdate()), Map.of(), true);
        }
    }
}
