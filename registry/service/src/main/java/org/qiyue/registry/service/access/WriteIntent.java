package org.qiyue.registry.service.access;

import jakarta.enterprise.context.RequestScoped;

/** Whether the next transaction of this request may write; it holds for that one alone. */
@RequestScoped
class WriteIntent {
    private boolean declared;

    void declare() {
        declared = true;
    }

    void drop() {
        declared = false;
    }

    /** Whether it was declared; it is no more afterwards. */
    boolean take() {
        boolean taken = declared;
        declared = false;
        return taken;
    }
}
