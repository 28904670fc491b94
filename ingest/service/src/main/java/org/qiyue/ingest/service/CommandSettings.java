package org.qiyue.ingest.service;

import java.util.Map;
import javax.sql.DataSource;
import org.qiyue.registry.store.CommandDatabase;

/**
 * Settings of the commands beside the service, by the same names.
 *
 * @param environment where they stand
 */
public record CommandSettings(Map<String, String> environment) {
    public CommandSettings {
        environment = Map.copyOf(environment);
    }

    /** A setting that is not there; its message says so in Chinese and English. */
    public static final class MissingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingException(String name) {
            super("缺少设置 " + name + " · the setting " + name + " is missing");
        }
    }

    /**
     * A setting that must be there.
     *
     * @throws MissingException when it is not, or blank
     */
    public String get(String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new MissingException(name);
        }
        return value;
    }

    /** A database by the names of its address, user and password. */
    public DataSource database(String url, String user, String password) {
        return CommandDatabase.at(get(url), get(user), get(password));
    }

    /** The register, as the service signs in. */
    public DataSource register() {
        return database("QIYUE_DB_URL", "QIYUE_DB_USER", "QIYUE_DB_PASSWORD");
    }
}
