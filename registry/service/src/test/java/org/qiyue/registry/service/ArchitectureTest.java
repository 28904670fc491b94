package org.qiyue.registry.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.access.OnBehalf;
import org.qiyue.registry.service.access.ReadsByPost;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.store.CommandDatabase;
import org.qiyue.registry.store.FilingCipher;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.RegistryMigrations;
import org.qiyue.registry.store.registers.RegisterHistory;
import org.qiyue.registry.store.registers.RegisterLoad;
import org.qiyue.registry.store.registers.RegisterReader;

class ArchitectureTest {
    private static final List<Class<? extends Annotation>> UNSAFE =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);

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
    void the_methods_that_write_are_those_of_unsafe_requests_and_of_the_access_log() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .beAnnotatedWith(Writes.class)
                .orShould()
                .beAnnotatedWith(ReadsByPost.class)
                .check(SERVICE);
        methods()
                .that()
                .areAnnotatedWith(ReadsByPost.class)
                .should()
                .beAnnotatedWith(POST.class)
                .andShould()
                .notBeAnnotatedWith(Writes.class)
                .check(SERVICE);
        classes()
                .that()
                .areAnnotatedWith(Writes.class)
                .should()
                .beAnnotatedWith(Interceptor.class)
                .check(SERVICE);
        // An admission is carried out, a file taken in, in several transactions, each of which says so by itself.
        assertThat(SERVICE.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Writes.class))
                        .filter(method -> UNSAFE.stream().noneMatch(method::isAnnotatedWith))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName()))
                .containsExactlyInAnyOrder(
                        "AccessLog.appendApart",
                        "AccessLog.appendChange",
                        "AdmissionTransactions.begin",
                        "AdmissionTransactions.decide",
                        "AdmissionTransactions.done",
                        "AdmissionTransactions.fail",
                        "AdmissionTransactions.register",
                        "AdmissionTransactions.run",
                        "AdmissionTransactions.setStatus",
                        "AttachmentStore.keep",
                        "RegisterUpload.begin",
                        "RegisterUpload.complete",
                        "RegisterUpload.giveUp",
                        "RegisterUpload.part");
    }

    @Test
    void nothing_but_a_reveal_decrypts() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.qiyue.registry.service.reveal")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(IdentifierCipher.class, FilingCipher.class)
                .check(SERVICE);
    }

    @Test
    void nobody_but_jobs_works_for_somebody_who_is_not_there() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.qiyue.registry.service.job",
                        "org.qiyue.registry.service.export",
                        "org.qiyue.registry.service.register",
                        "org.qiyue.registry.service.urgency",
                        "..access")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(OnBehalf.class)
                .check(SERVICE);
    }

    @Test
    void the_keys_are_in_few_places() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.qiyue.registry.service.identity", "org.qiyue.registry.service.reveal", "..access")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.qiyue.registry.store")
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
    void registers_are_read_where_they_are_loaded() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.qiyue.registry.service.register")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.qiyue.registry.store.registers")
                .check(SERVICE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(RegisterLoad.class, RegisterReader.class, RegisterHistory.class)
                .check(SERVICE);
    }

    @Test
    void the_service_never_migrates_and_never_reaches_into_ingest() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.flywaydb..",
                        "org.qiyue.registry.store.intake..",
                        "org.qiyue.registry.store.keys..",
                        "org.qiyue.registry.store.review..",
                        "org.qiyue.registry.store.state..",
                        "org.qiyue.ingest.rules..",
                        "org.qiyue.ingest.client..",
                        "org.qiyue.ingest.service..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(RegistryMigrations.class, CommandDatabase.class)
                .check(SERVICE);
    }
}
