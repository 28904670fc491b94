package org.qiyue.ingest.service.publish;

import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * How the publisher looks at the broker beside sending.
 *
 * @param admins makes a client that describes topics
 * @param readers makes a consumer without a group
 */
public record PublisherClients(Supplier<Admin> admins, Supplier<Consumer<byte[], byte[]>> readers) {
    public PublisherClients {
        Objects.requireNonNull(admins);
        Objects.requireNonNull(readers);
    }
}
