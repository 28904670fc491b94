/** What the registry does at broker and identity provider: places of platforms, and accounts of officials. */
package org.qiyue.registry.admission;
