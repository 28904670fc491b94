package org.qiyue.deploy.bench;

import java.nio.file.Path;
import java.util.Properties;

/**
 * What the limit is measured on.
 *
 * @param bootstrap the broker
 * @param server address of the database server, up to the name of the database
 * @param database its name
 * @param password the superuser's
 * @param postgres process id of PostgreSQL's first process
 * @param kafka process id of the broker
 * @param keys folder with the city's keys
 * @param archive the signed filings
 * @param filings how many they are
 * @param folder for files that are deleted again
 */
record LimitQuestion(
        String bootstrap,
        String server,
        String database,
        String password,
        long postgres,
        long kafka,
        Path keys,
        Path archive,
        long filings,
        Path folder) {

    static LimitQuestion of(Properties said) {
        return new LimitQuestion(
                said.getProperty("bootstrap"),
                said.getProperty("server"),
                said.getProperty("database"),
                said.getProperty("password"),
                Long.parseLong(said.getProperty("postgres")),
                Long.parseLong(said.getProperty("kafka")),
                Path.of(said.getProperty("keys")),
                Path.of(said.getProperty("archive")),
                Long.parseLong(said.getProperty("filings")),
                Path.of(said.getProperty("folder")));
    }

    Properties said() {
        Properties said = new Properties();
        said.setProperty("bootstrap", bootstrap);
        said.setProperty("server", server);
        said.setProperty("database", database);
        said.setProperty("password", password);
        said.setProperty("postgres", Long.toString(postgres));
        said.setProperty("kafka", Long.toString(kafka));
        said.setProperty("keys", keys.toString());
        said.setProperty("archive", archive.toString());
        said.setProperty("filings", Long.toString(filings));
        said.setProperty("folder", folder.toString());
        return said;
    }

    Register register() {
        return new Register(server, database, password);
    }

    Stopwatch stopwatch() {
        return new Stopwatch(postgres, kafka);
    }
}
