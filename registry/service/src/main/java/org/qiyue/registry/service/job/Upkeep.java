package org.qiyue.registry.service.job;

/** What the service looks after by itself, for nobody. */
public interface Upkeep {

    /** Looks whether there is something to be done, and does it; in the name of the service, every few minutes, by each instance. */
    void look();
}
