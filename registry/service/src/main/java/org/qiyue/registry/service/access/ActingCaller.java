package org.qiyue.registry.service.access;

import jakarta.enterprise.context.RequestScoped;

/** For whom work is done that no request carries; nobody within a request. */
@RequestScoped
class ActingCaller {
    private Caller caller;

    void act(Caller as) {
        caller = as;
    }

    /** The caller, null within a request. */
    Caller caller() {
        return caller;
    }
}
