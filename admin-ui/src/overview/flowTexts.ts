import type { Translated } from '../i18n/texts';

export const zh = {
  title: '劳动关系流动 · {{period}}',
  hint: '{{scope}} · 单位：个 · 按日口径，季度；图例为最近一季的数值',
  more: '统计分析',
  period: '季度',
  label: '{{scope}}每季入职、离职、岗位增加、岗位减少数，{{from}}至{{to}}；数据见表格视图',
};

export const en: Translated<typeof zh> = {
  title: 'Flows of jobs · {{period}}',
  hint: '{{scope}} · unit: jobs · to the day, by quarter; the legend has the latest',
  more: 'Statistics',
  period: 'Quarter',
  label: '{{scope}}: hires, separations, job gains and losses each quarter, {{from}} to {{to}}; the table view has the figures',
};
