package org.qiyue.registry.service.access;

import jakarta.enterprise.context.RequestScoped;

/** For whom work is done: of a request, whoever was read from its token; of work that no request carries, who asked for it. */
@RequestScoped
class ActingCaller {
    private Caller caller;

    void act(Caller as) {
        caller = as;
    }

    /** The caller, null in a request until it is read. */
    Caller caller() {
        return caller;
    }
}
