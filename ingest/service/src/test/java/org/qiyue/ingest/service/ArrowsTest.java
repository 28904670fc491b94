package org.qiyue.ingest.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArrowsTest {
    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.qiyue.ingest.service");

    @Test
    void decisionsAndTrustDoNotKnowKafkaOrTheTransaction() {
        noClasses()
                .that()
                .resideInAnyPackage("..service.decide..", "..service.trust..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..", "..service.record..", "..service.consume..", "..service.publish..")
                .check(service);
    }

    @Test
    void checksReviewAndRebuildReadNoTopicAndWriteNone() {
        noClasses()
                .that()
                .resideInAnyPackage("..service.check..", "..service.review..", "..service.rebuild..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka.clients..", "..service.consume..", "..service.publish..")
                .check(service);
    }

    @Test
    void commandsSignInThroughTheOneDoorThatKeepsRowsOutOfMessages() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.DriverManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.postgresql.ds..")
                .check(service);
    }

    @Test
    void theFrameworkStandsOnlyAtTheRim() {
        noClasses()
                .that()
                .resideInAnyPackage("..service.*..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "io.micrometer..", "org.eclipse.microprofile..")
                .check(service);
    }
}
