package org.qiyue.deploy.local;

import java.util.List;

/** A generated city whose platforms file its labour contracts. */
public interface Simulation {

    /**
     * The credit codes that a self-built platform may file for.
     *
     * @return its owner's codes; empty for platforms that file for anybody
     */
    List<String> ownCreditCodes(String platformCode);

    /**
     * Files whatever is not yet filed, waits until the registry has decided it all, and reconciles.
     *
     * <p>May be called again after it was cut off at any point: it then goes on where its state folder says, and sends
     * again what it cannot know to have arrived.
     *
     * @throws Exception when the city cannot be filed to or read from; what was sent stays sent
     */
    SimulationReport run(SimulationTarget target, Progress progress) throws Exception;
}
