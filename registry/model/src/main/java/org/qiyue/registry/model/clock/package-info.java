/** The time limits of supervision: how long each lasts, what stops it running, and how far it has run on a day. */
package org.qiyue.registry.model.clock;
