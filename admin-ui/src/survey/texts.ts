import type { Translated } from '../i18n/texts';

export const zh = {
  hint: '使用电子劳动合同的用人单位，按登记地区、行业门类和有效合同数分层，作为劳动合同统计报表的调查范围；各版建立后不再更改',
  empty: { title: '尚无名录库', none: '市统计员建立当月名录库后，会显示在这里。' },
  version: '第{{version}}版',
  columns: { month: '月份', employers: '调查单位', strata: '抽样层', contracts: '有效合同', sample: '样本量', asOf: '数据时点', madeBy: '建立人' },
  notDrawn: '未抽样', superseded: '已被取代',
  make: { act: '建立名录库', hint: '按当前登记情况建立；当月已有的名录库保留不变，另成一版；与最新一版完全相同的不再建立。单位较多时约需一分钟，请勿关闭页面。', month: '月份', reason: '建立原因', reasonHint: '该月已抽样的须填写：新版抽样后，原样本不再作为当月样本', present: '本月 {{month}}', last: '上月 {{month}}' },
  facts: { title: '名录库', hint: '数量为本账号监管范围内的', digest: '全市名录库摘要 (SHA-256)', insured: '参保人数所属月份', reason: '建立原因' },
  sample: {
    title: '样本', hint: '大单位全部调查，其余各层按比例分配，每层至少抽取规定户数；设计权数为层内单位数除以样本量', none: '尚未抽取样本', noneText: '市统计员抽样后，样本单位、权数和种子会显示在这里。',
    act: '抽取样本', standing: '效力', counts: '当月有效样本', notLatest: '该月已有更新的版本，只能从最新一版抽取样本。', dialog: '每版名录库只能抽样一次。随机种子由系统生成并公开，任何人可据以复算。', size: '样本量', sizeHint: '{{least}} 至 {{most}} 户', drawn: '样本量（全市）', visible: '本范围内', by: '抽样人', at: '抽样时间', seed: '随机种子',
    proof: '复算方法：每层按 SHA-256(种子:信用代码) 从小到大排列，取前 n 户。',
  },
  strata: { title: '抽样层', stratum: '抽样层', units: '单位数 N', sampled: '样本量 n', weight: '权数 N/n', contracts: '有效合同', whole: '全部调查', more: '显示全部 {{count}} 层', summary: '{{shown}} 层，{{units}} 户' },
  units: {
    title: '调查单位', name: '单位名称', creditCode: '统一社会信用代码', area: '登记地区', section: '行业门类', band: '有效合同规模', ownership: '登记注册统计类别', size: '统计规模', contracts: '有效合同', concluded: '当月新签',
    insured: '参保人数', first: '首次备案', last: '最近备案', sampled: '样本', weight: '设计权数', yes: '样本', search: '名称或信用代码', searchHint: '信用代码须完整；名称可只填一部分', onlySampled: '仅看样本', empty: '没有符合条件的单位', emptyText: '请调整筛选条件。',
    leader: '单位名单仅向统计员和监管人员开放，此处显示各层数量。',
  },
  elsewhere: '外省市', unknown: '不详',
};

export const en: Translated<typeof zh> = {
  hint: 'Employers that use electronic contracts, by strata of area, industry section and contracts in force: the population of the statistical report on labour contracts; a version never changes once it is made',
  empty: { title: 'No frame yet', none: 'Frames appear here once the statistician of the city has made one.' },
  version: 'Version {{version}}',
  columns: { month: 'Month', employers: 'Employers', strata: 'Strata', contracts: 'In force', sample: 'Sample', asOf: 'Data as of', madeBy: 'Made by' },
  notDrawn: 'Not drawn', superseded: 'Superseded',
  make: { act: 'Make a frame', hint: 'It is made from the register as it stands; a frame of the month that is there stays, and this is a further version; one that is the same as the latest is not made. With many employers it takes about a minute: keep the page open.', month: 'Month', reason: 'Reason', reasonHint: 'Needed once a sample of the month was drawn: when the new version is drawn from, the sample before counts no more', present: 'This month, {{month}}', last: 'Last month, {{month}}' },
  facts: { title: 'Frame', hint: 'Counts are of what your account supervises', digest: 'Digest of the whole frame (SHA-256)', insured: 'Month of the insured', reason: 'Made because' },
  sample: {
    title: 'Sample', hint: 'The largest are all surveyed, the rest in proportion with a least number of each stratum; the design weight is the units of a stratum by those drawn', none: 'No sample yet', noneText: 'Once the statistician of the city has drawn one, its units, weights and seed appear here.',
    act: 'Draw a sample', standing: 'Standing', counts: 'Counts for its month', notLatest: 'There is a later version of the month; a sample is drawn from the latest.', dialog: 'A sample is drawn once from a frame. The seed is made by the system and shown, so that anybody can draw again.', size: 'Size', sizeHint: '{{least}} to {{most}} units', drawn: 'Size (whole city)', visible: 'Of these yours', by: 'Drawn by', at: 'Drawn at', seed: 'Seed',
    proof: 'To draw again: order each stratum by SHA-256 of seed:code, and take the first n.',
  },
  strata: { title: 'Strata', stratum: 'Stratum', units: 'Units N', sampled: 'Drawn n', weight: 'Weight N/n', contracts: 'In force', whole: 'Taken whole', more: 'Show all {{count}} strata', summary: '{{shown}} strata, {{units}} units' },
  units: {
    title: 'Units', name: 'Employer', creditCode: 'Credit code', area: 'Registered in', section: 'Section', band: 'Contracts in force', ownership: 'Ownership', size: 'Size', contracts: 'In force', concluded: 'Signed in month',
    insured: 'Insured', first: 'First filing', last: 'Last filing', sampled: 'Sample', weight: 'Design weight', yes: 'Drawn', search: 'Name or credit code', searchHint: 'The whole code, or part of the name', onlySampled: 'Drawn ones alone', empty: 'No such unit', emptyText: 'Try other filters.',
    leader: 'The list of employers is open to statisticians and supervisors; shown here are the counts of the strata.',
  },
  elsewhere: 'Elsewhere', unknown: 'Not known',
};
