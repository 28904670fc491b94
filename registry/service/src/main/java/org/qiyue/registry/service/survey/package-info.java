/** The frame of the survey of labour contracts: made and drawn from by the city's statistician, read and exported by the bureau. */
package org.qiyue.registry.service.survey;
