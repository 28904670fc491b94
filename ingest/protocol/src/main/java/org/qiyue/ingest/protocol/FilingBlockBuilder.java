package org.qiyue.ingest.protocol;

import java.time.LocalDate;

/** Makes a {@link FilingBlock} member by member; what is not set stays absent. */
public final class FilingBlockBuilder {
    private String platformKind;
    private LocalDate occurredOn;
    private Integer expectedVersion;
    private boolean backfill;
    private String originalForm;
    private Software software;
    private String registryContractId;

    FilingBlockBuilder() {}

    FilingBlockBuilder(FilingBlock from) {
        platformKind = from.platformKind();
        occurredOn = from.occurredOn();
        expectedVersion = from.expectedVersion();
        backfill = from.backfill();
        originalForm = from.originalForm();
        software = from.software();
        registryContractId = from.registryContractId();
    }

    public FilingBlockBuilder platformKind(String value) {
        platformKind = value;
        return this;
    }

    public FilingBlockBuilder occurredOn(LocalDate value) {
        occurredOn = value;
        return this;
    }

    public FilingBlockBuilder expectedVersion(Integer value) {
        expectedVersion = value;
        return this;
    }

    public FilingBlockBuilder backfill(boolean value) {
        backfill = value;
        return this;
    }

    public FilingBlockBuilder originalForm(String value) {
        originalForm = value;
        return this;
    }

    public FilingBlockBuilder software(Software value) {
        software = value;
        return this;
    }

    public FilingBlockBuilder registryContractId(String value) {
        registryContractId = value;
        return this;
    }

    public FilingBlock build() {
        return new FilingBlock(
                platformKind, occurredOn, expectedVersion, backfill, originalForm, software, registryContractId);
    }
}
