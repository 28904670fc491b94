/** Gives a platform its place at the broker and at the identity provider, and keeps that place as the register says. */
package org.qiyue.registry.admission;
