package org.qiyue.ingest.service;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Other lives with each run, by hand: {@code mvn … -Dit.test=LivesHunt -Dqiyue.lives.tries=1000 verify}. */
class LivesHunt extends LivesIT {

    @Override
    @Property
    void theyEndTheSameHoweverTheirFilingsArrive(@ForAll("lives") Life life) throws Exception {
        super.theyEndTheSameHoweverTheirFilingsArrive(life);
    }
}
