package org.qiyue.registry.service.job;

import java.io.IOException;

/** How jobs of a kind are done. */
public interface JobWork {

    /** The kind. */
    String kind();

    /**
     * Does a job: on a thread of its own, in the name of whoever asked for it, outside any transaction. It may be done again
     * from the beginning, when the instance that did it before has died.
     *
     * @return what its file is
     * @throws IOException when its file cannot be written
     * @throws JobFailedException when it cannot be done, however often it is tried
     */
    Result run(JobRun run) throws IOException;

    /**
     * What a file is.
     *
     * @param fileName its name
     * @param fileType its media type
     */
    record Result(String fileName, String fileType) {}
}
