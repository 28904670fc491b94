package org.qiyue.registry.service.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** Hands a file on, piece by piece, each read in a transaction of its own: a slow reader holds no connection. */
@ApplicationScoped
class JobDownload {
    private final JobStore jobs;
    private final EntityManager entities;

    JobDownload(JobStore jobs, EntityManager entities) {
        this.jobs = jobs;
        this.entities = entities;
    }

    /** The media type of a job's file; in the transaction of the caller. */
    String typeOf(UUID jobId) {
        return entities.find(Job.class, jobId).fileType;
    }

    /** Writes a file; the request whose answer it is must still be there. */
    void write(JobFile.Kept file, OutputStream out) throws IOException {
        for (int i = 0; i < file.pieces(); i++) {
            int number = i;
            out.write(QuarkusTransaction.requiringNew().call(() -> jobs.piece(file, number)));
        }
    }
}
