package org.qiyue.registry.service.register;

import java.util.UUID;
import org.qiyue.registry.service.register.RegisterViews.RegisterFileView;

/**
 * What a job is to do with a file; kept with the job.
 *
 * @param fileName its name, so that the job can be told from others
 * @param lines how many lines it is expected to have
 * @param goodLinesOnly whether lines that are refused are left out; else nothing is loaded for one
 */
record RegisterOrder(UUID fileId, String register, String fileName, long lines, boolean goodLinesOnly) {

    static RegisterOrder of(RegisterFileView file, long lines, boolean goodLinesOnly) {
        return new RegisterOrder(file.fileId(), file.register(), file.fileName(), lines, goodLinesOnly);
    }
}
