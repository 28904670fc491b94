import * as frame from '../app/texts';
import * as approvals from '../approvals/texts';
import * as contracts from '../contracts/texts';
import * as employers from '../employers/texts';
import * as jobs from '../jobs/texts';
import * as overview from '../overview/texts';
import * as oversight from '../oversight/texts';
import * as palette from '../palette/texts';
import * as platforms from '../platforms/texts';
import * as shared from '../shared/texts';
import type { Translated } from './texts';

export const zh = {
  frame: frame.zh,
  shared: shared.zh,
  approvals: approvals.zh,
  oversight: oversight.zh,
  overview: overview.zh,
  employers: employers.zh,
  contracts: contracts.zh,
  jobs: jobs.zh,
  palette: palette.zh,
  platforms: platforms.zh,
};

export const en: Translated<typeof zh> = {
  frame: frame.en,
  shared: shared.en,
  approvals: approvals.en,
  oversight: oversight.en,
  overview: overview.en,
  employers: employers.en,
  contracts: contracts.en,
  jobs: jobs.en,
  palette: palette.en,
  platforms: platforms.en,
};
