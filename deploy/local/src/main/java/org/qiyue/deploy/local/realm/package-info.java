/** The realm that signs people and programs in: its roles, the rules that it has to keep, and one-time codes. */
package org.qiyue.deploy.local.realm;
