package org.qiyue.registry.service.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {
    /** Written by the build of the service that this test runs. */
    private static final Path BUILT = Path.of("target", "openapi", "openapi.yaml");

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void the_committed_description_is_the_one_the_service_gives() throws IOException {
        String given = Files.readString(BUILT);
        if (Boolean.getBoolean("qiyue.openapi.write")) {
            Files.writeString(COMMITTED, given);
        }

        assertThat(Files.readString(COMMITTED))
                .as("run the test with -Dqiyue.openapi.write=true to take the new description over")
                .isEqualTo(given);
    }
}
