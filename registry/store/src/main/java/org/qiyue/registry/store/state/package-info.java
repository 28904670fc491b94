/** What the register holds, as one digest that does not depend on the numbers its rows bear inside. */
package org.qiyue.registry.store.state;
