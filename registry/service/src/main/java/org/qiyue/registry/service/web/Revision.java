package org.qiyue.registry.service.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Which state of a thing a change is meant for: what the reader had as {@code ETag} comes back as {@code If-Match}. */
public final class Revision {
    private Revision() {}

    /** An answer that tells the revision of what it holds. */
    public static Response of(Object body, long revision) {
        return of(Response.Status.OK, body, revision);
    }

    /** An answer of another status that tells the revision of what it holds. */
    public static Response of(Response.Status status, Object body, long revision) {
        return Response.status(status)
                .entity(body)
                .tag(new EntityTag(Long.toString(revision)))
                .build();
    }

    /**
     * The revision that a change is meant for.
     *
     * @param ifMatch the header; without it a change would overwrite what its sender has not seen
     * @throws ProblemException REVISION_REQUIRED when there is none, CHANGED_MEANWHILE when it is no revision of ours
     */
    public static long demanded(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    Problem.REVISION_REQUIRED,
                    "请带上读取时得到的 ETag(请求头 If-Match)。",
                    "Send the ETag that was read as header If-Match.");
        }
        String tag = ifMatch.strip();
        if (!tag.matches("\"[0-9]{1,18}\"")) {
            throw changed();
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }

    /** Refuses a change for a state that is no more. */
    public static void demand(boolean isPresent) {
        if (!isPresent) {
            throw changed();
        }
    }

    private static ProblemException changed() {
        return new ProblemException(
                Problem.CHANGED_MEANWHILE,
                "其他人已修改了此内容,请重新读取后再试。",
                "Somebody has changed it; read it again, then try again.");
    }
}
