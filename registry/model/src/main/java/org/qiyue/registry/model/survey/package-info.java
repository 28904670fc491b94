/** The frame of the survey of labour contracts: in which stratum an employer is, how a sample is spread over strata and drawn. */
package org.qiyue.registry.model.survey;
