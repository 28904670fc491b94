package org.qiyue.registry.service.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a figure is. */
@Entity
@Immutable
@Table(schema = "statistics", name = "indicator")
class Indicator {
    @Id
    String code;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    String formula;

    String unit;

    String source;

    short decimals;

    /** The set of figures it belongs to. */
    String dataset;

    /** Why no release has a figure of it; null where releases have. */
    @Column(name = "missing_zh")
    String missingZh;
}
