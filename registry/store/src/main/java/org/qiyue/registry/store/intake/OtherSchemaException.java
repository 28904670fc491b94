package org.qiyue.registry.store.intake;

import java.sql.SQLException;
import org.qiyue.registry.store.RegistryMigrations;

/** The register has the schema of another release; nothing was written. */
public final class OtherSchemaException extends SQLException {
    private static final long serialVersionUID = 1L;

    OtherSchemaException(int found) {
        super(
                "登记库的结构是第 %1$d 版，本程序须用第 %2$d 版：请停止所有程序、升级登记库，再启动同一版本的程序。 The register's schema is number %1$d, this program writes number %2$d: stop every program, migrate the register, then start programs of one release."
                        .formatted(found, RegistryMigrations.SCHEMA));
    }
}
