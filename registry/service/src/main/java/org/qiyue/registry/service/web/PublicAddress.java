package org.qiyue.registry.service.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends a browser that came by another name ({@code 127.0.0.1} instead of {@code localhost}) to the public address. The
 * sign-in works under that one only: the identity provider knows its return address, and cookies belong to one host.
 */
@Singleton
class PublicAddress {
    private static final int BEFORE_AUTHENTICATION = Integer.MIN_VALUE + 20;

    private final Optional<URI> address;

    PublicAddress(@ConfigProperty(name = "qiyue.public-url") Optional<URI> address) {
        address.filter(uri -> uri.getHost() == null || uri.getScheme() == null).ifPresent(wrong -> {
            throw new IllegalStateException(
                    "QIYUE_PUBLIC_URL 不是完整地址 / QIYUE_PUBLIC_URL is not a full address: " + wrong);
        });
        this.address = address;
    }

    void routes(@Observes Router router) {
        address.ifPresent(uri ->
                router.route().order(BEFORE_AUTHENTICATION).handler(routing -> sendToPublicAddress(routing, uri)));
    }

    private static void sendToPublicAddress(RoutingContext routing, URI address) {
        HostAndPort host = routing.request().authority();
        boolean browsing =
                routing.request().method().equals(HttpMethod.GET) && Addresses.isScreen(routing.normalizedPath());
        if (browsing && host != null && !host.host().equalsIgnoreCase(address.getHost())) {
            String target = address.getScheme() + "://" + address.getRawAuthority()
                    + routing.request().uri();
            routing.response().setStatusCode(307).putHeader("Location", target).end();
        } else {
            routing.next();
        }
    }
}
