/** What the bureau keeps about platforms and watches: papers, certificates, incidents, notices, figures, and every change. */
package org.qiyue.registry.service.oversight;
