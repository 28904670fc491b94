package org.qiyue.registry.service.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** One figure: release by indicator by variant by period by area by industry section, by sex and age group. */
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
    String variant;

    @Id
    String period;

    @Id
    String area;

    @Id
    @Column(name = "industry_section")
    String section;

    @Id
    String sex;

    @Id
    @Column(name = "age_group")
    String ageGroup;

    BigDecimal value;

    int count;

    /** What a figure is of. */
    record Key(
            String releaseId,
            String indicator,
            String variant,
            String period,
            String area,
            String section,
            String sex,
            String ageGroup)
            implements Serializable {}
}
