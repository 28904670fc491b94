/** The words every room of the registry shares: identity codes, code lists, and the life of a labour contract. */
package org.qiyue.registry.model;
