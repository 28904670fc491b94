/** What employers and workers were: names and other facts by legal date and by time of registration. */
package org.qiyue.registry.service.party;
