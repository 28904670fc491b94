/** The bureau's units and the accounts of their officials, kept at the identity provider. */
package org.qiyue.registry.service.organisation;
