package org.qiyue.registry.service.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A signing platform of the register. */
@Entity
@Immutable
@Table(schema = "registry", name = "platform")
class Platform {
    @Id
    @Column(name = "platform_code")
    String platformCode;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    String kind;

    String status;

    @Column(name = "registered_on")
    LocalDate registeredOn;
}
