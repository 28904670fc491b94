package org.qiyue.registry.service.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** One figure: release by indicator by month by area by industry section. */
@Entity
@Immutable
@IdClass(Observation.Key.class)
@Table(schema = "statistics", name = "observation")
class Observation {
    @Id
    @Column(name = "release_id")
    String releaseId;

    @Id
    String indicator;

    @Id
    String period;

    @Id
    String area;

    @Id
    @Column(name = "industry_section")
    String section;

    BigDecimal value;

    int count;

    /** What a figure is of. */
    record Key(String releaseId, String indicator, String period, String area, String section)
            implements Serializable {}
}
