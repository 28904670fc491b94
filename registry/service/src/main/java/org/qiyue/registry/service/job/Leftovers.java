package org.qiyue.registry.service.job;

/** What else is thrown away when its time is up. */
public interface Leftovers {

    /** Throws it away, in the name of the service; called every few minutes, by each instance. */
    void clear();
}
