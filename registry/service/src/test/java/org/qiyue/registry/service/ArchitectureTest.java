package org.qiyue.registry.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.qiyue.registry.service");

    @Test
    void every_resource_says_who_may_call_it() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(Authenticated.class)
                .check(SERVICE);
    }

    @Test
    void every_resource_bound_to_roles_runs_in_a_transaction() {
        classes()
                .that()
                .areAnnotatedWith(RolesAllowed.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(SERVICE);
    }

    @Test
    void nobody_but_the_guard_opens_connections() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ScopeGuard")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .check(SERVICE);
    }

    @Test
    void the_service_never_migrates_and_never_reaches_into_ingest() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.flywaydb..", "org.qiyue.registry.store..", "org.qiyue.ingest..")
                .check(SERVICE);
    }
}
