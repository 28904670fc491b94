package org.qiyue.registry.service.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A worker as the screens may show one: name and identifier stand masked in the register. */
@Entity
@Immutable
@Table(schema = "registry", name = "worker")
class Worker {
    @Id
    @Column(name = "worker_id")
    long workerId;

    @Column(name = "id_masked")
    String idMasked;

    @Column(name = "name_masked")
    String nameMasked;
}
