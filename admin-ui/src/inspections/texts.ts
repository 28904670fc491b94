import type { Translated } from '../i18n/texts';

export const zh = {
  hint: '双随机、一公开：先公布名录和种子承诺，再用事后公布的公开数字抽签，任何人可重新抽签核对',
  mine: '待我检查',
  items: '抽查事项',
  empty: { title: '没有抽查计划', none: '由市级或区级主管人员编制计划后会出现在这里。', filtered: '没有这一状态的计划，请调整筛选条件。' },
  newHint: '编制后须由另一人冻结名录、承诺种子；公开数字须晚于冻结公布',
  library: '执法人员名录库',
  coverage: '覆盖情况',
  states: { DRAFT: '草稿', COMMITTED: '已冻结待抽签', DRAWN: '已抽签', ASSIGNED: '已下达', PUBLISHED: '已全部公示', VOID: '已作废' },
  classes: { GREEN: '绿', YELLOW: '黄', ORANGE: '橙', RED: '红' },
  columns: {
    name: '计划', state: '状态', area: '单位', period: '抽查期间', number: '公开数字公布', drawn: '抽中', done: '已录入结果', createdBy: '编制人',
    riskClass: '风险等级', share: '抽取比例', objects: '名录对象', excluded: '不列入', atLimit: '本年已满', eligible: '可抽取', employer: '用人单位', code: '信用代码',
    drawnBefore: '本年已抽', exclusion: '不列入原因', isDrawn: '抽签结果', place: '次序', inspectors: '执法人员', due: '录入期限', outcome: '检查结果',
  },
  facts: { times: '每个对象全年最多', timesValue: '{{times}} 次', each: '每个对象执法人员', eachValue: '{{count}} 名', sections: '行业门类', allSections: '全部', numberSource: '公开数字来源' },
  form: {
    title: '计划内容', name: '计划名称', nameHint: '不得含逗号和引号，随名录公布', from: '起始日期', to: '截止日期', items: '抽查事项', sections: '行业门类', sectionsHint: '以空格分隔的门类代码，如 E H；空为全部',
    shares: '各风险等级抽取比例', shareHint: '0 至 1，如 0.05', times: '全年最多抽取次数', source: '公开数字来源', sourceHint: '不受本机关控制，如某期彩票开奖号码', at: '公开数字公布时间', atHint: '北京时间；须晚于冻结名录的时间',
    save: '保存', edit: '修改', stop: '停止修改', copy: '据此新建', void: '作废', voidHint: '作废后不能恢复；已公布的承诺仍保留在记录中。', reason: '理由',
  },
  course: {
    title: '办理进程', plan: '编制计划', commit: '冻结名录并承诺种子', number: '登记公开数字', draw: '抽签并公开种子', assign: '下达任务', results: '录入结果', publish: '公示',
    by: '{{who}}，{{when}}', another: '须由编制人以外的人办理', waits: '公开数字将于 {{when}} 公布', progress: '已录入 {{done}} / {{drawn}}', role: '由其他岗位办理',
    done: '已办', now: '当前', later: '未到',
    commitAct: '冻结并承诺', commitConfirm: '冻结名录并承诺种子', commitFollows: '将按当前数据冻结检查对象名录和执法人员名录，生成无人知晓的随机种子，公布名录摘要和种子承诺。此后名录和计划不可更改。',
    numberAct: '登记', numberConfirm: '登记公开数字', numberFollows: '请按来源原样登记：{{source}}。抽签前可更正，以最后一次为准。', numberField: '公开数字',
    drawAct: '抽签', drawConfirm: '抽签', drawFollows: '请对照来源再次填写公开数字。抽签后种子公开，结果不可更改。',
    assignAct: '下达', assignConfirm: '下达抽查任务', assignFollows: '向抽中的执法人员下达 {{count}} 项任务，自今日起 20 个工作日内录入结果。',
    publishAct: '公示结果', publishConfirm: '公示抽查结果', publishFollows: '公示已录入、尚未公示的结果。',
  },
  pool: {
    title: '检查对象名录', frozen: '已冻结，随抽签材料公布', live: '按当前数据；冻结时以届时数据为准', onlyLeftOut: '仅看不能抽取的', all: '全部', exclude: '不列入抽取', excludeHint: '原因随名录公布，不得含逗号和引号。', include: '恢复列入', classes: '各风险等级',
    classesHint: '即单位最近一次风险分值的等级；没有分值的为绿',
    empty: { title: '没有符合条件的对象', text: '调整筛选条件后再试。' }, yes: '抽中', no: '—',
  },
  inspectors: {
    title: '执法人员名录', recusals: '回避 {{count}} 个对象', id: '执法证号', name: '姓名', account: '账号', accountHint: '录入结果所用账号', from: '入库日期', to: '离库日期', standing: '现行回避', enter: '执法人员入库', delist: '离库', lastDay: '最后在册日',
    recuse: '登记回避', reason: '理由', endRecusal: '解除', recusalsOf: '回避记录', ended: '已解除 {{who}} {{when}}', libraryHint: '各单位维护本单位名录库；编制了已冻结未抽签计划的人不得变更', none: '没有回避记录', empty: '名录库为空', back: '关闭',
  },
  proof: {
    title: '承诺与公开', digest: '名录摘要（SHA-256）', commitment: '种子承诺（种子的 SHA-256）', number: '公开数字', numberBy: '登记', seed: '种子', secret: '抽签前保密', download: '下载抽签公开材料（ZIP）', before: '下载名录与承诺（ZIP）',
    again: '重新抽签：解压后运行', checked: '本页核对：种子的摘要与承诺相符', broken: '种子的摘要与承诺不符', reads: '未冻结名录，尚无承诺',
  },
  tasks: {
    title: '抽查任务', acts: '操作', hint: '期限自下达之日起 20 个工作日', follow: '如何抽中', enter: '录入结果', replace: '替换', openCase: '登记案件线索', replaced: '接替', inspectedOn: '检查日期', outcome: '检查结果', found: '发现问题的事项', foundHint: '以空格分隔的事项编号：{{items}}', note: '检查记录摘要', noteHint: '存入案卷，不公示',
    leaving: '退出', taking: '接替', replaceHint: '退出者将登记对该单位回避。', reason: '理由', public: '已公示', private: '未公示',
    outcomes: { NO_PROBLEM: '未发现问题', CORRECTED: '发现问题已责令改正', TO_BE_HANDLED: '发现问题待后续处理', NOT_FOUND: '通过登记的住所无法联系', NOT_COOPERATING: '不配合检查情节严重', NO_ACTIVITY: '未发现开展本次抽查涉及的经营活动' },
    notAssigned: '未下达', onTime: '{{day}} 录入', none: '尚未抽签',
  },
  replay: {
    title: '如何抽中', key: '密钥 K', keyHint: 'SHA-256（qiyue-draw-1、名录摘要、种子、公开数字，各占一行）', objectHint: '{{riskClass}}级可抽取 {{eligible}} 个，抽 {{count}} 个；下列为到抽中该单位为止的各次抽取',
    inspectorHint: '无须回避的执法人员 {{free}} 名，抽取 2 名', step: '次', message: 'HMAC-SHA256 的消息', word: '前 8 字节 w', places: '余下 m', position: '位置 w mod m', picked: '取得', check: '本页重算', holds: '相符', fails: '不符', close: '关闭', steps: '抽取对象', pair: '抽取执法人员',
  },
  publications: { title: '公示', kinds: { LISTS: '名录与种子承诺', DRAW: '抽签结果', RESULTS: '抽查结果' }, entries: '{{count}} 项', csv: '下载公示表（CSV）', none: '尚未公示' },
  report: {
    title: '抽查覆盖情况', year: '年度', employers: '名录单位', employersDrawn: '抽中单位', rate: '覆盖率', drawn: '抽中次数', done: '已录入', inTime: '按期', overdue: '超期未录', withProblem: '发现问题', byItem: '各事项', item: '事项', inspected: '检查次数', found: '发现问题次数', none: '该年度还没有抽签的计划', byClass: '各单位与风险等级',
  },
};

export const en: Translated<typeof zh> = {
  hint: 'Lists and the commitment to a seed are published first; the draw goes by a later public number, and anybody can draw again',
  mine: 'For me to inspect',
  items: 'Items',
  empty: { title: 'No plan', none: 'Plans appear here once an officer of the city or a district has made one.', filtered: 'No plan is in this state; try another filter.' },
  newHint: 'Another official freezes the lists and commits to the seed; the public number has to come after that',
  library: 'Library of inspectors',
  coverage: 'Coverage',
  states: { DRAFT: 'Draft', COMMITTED: 'Frozen, to be drawn', DRAWN: 'Drawn', ASSIGNED: 'Assigned', PUBLISHED: 'All published', VOID: 'Void' },
  classes: { GREEN: 'Green', YELLOW: 'Yellow', ORANGE: 'Orange', RED: 'Red' },
  columns: {
    name: 'Plan', state: 'State', area: 'Unit', period: 'Period', number: 'Public number', drawn: 'Drawn', done: 'Results', createdBy: 'Made by',
    riskClass: 'Risk class', share: 'Share', objects: 'Objects', excluded: 'Left out', atLimit: 'At the limit', eligible: 'Can be drawn', employer: 'Employer', code: 'Credit code',
    drawnBefore: 'Drawn this year', exclusion: 'Why left out', isDrawn: 'Draw', place: 'Place', inspectors: 'Inspectors', due: 'Result due', outcome: 'Outcome',
  },
  facts: { times: 'An object at most', timesValue: '{{times}} times a year', each: 'Inspectors of an object', eachValue: '{{count}}', sections: 'Industries', allSections: 'All', numberSource: 'Source of the number' },
  form: {
    title: 'The plan', name: 'Name', nameHint: 'No comma or quote; published with the lists', from: 'First day', to: 'Last day', items: 'Items', sections: 'Industries', sectionsHint: 'Sections parted by blanks, such as E H; none for all',
    shares: 'Share of each risk class', shareHint: '0 to 1, such as 0.05', times: 'Draws in a year at most', source: 'Source of the public number', sourceHint: 'Out of the bureau’s hands, such as a lottery’s result', at: 'When the number is public', atHint: 'Beijing time; after the lists are frozen',
    save: 'Save', edit: 'Edit', stop: 'Stop editing', copy: 'Copy to a new plan', void: 'Void', voidHint: 'It cannot be taken back; a published commitment stays on record.', reason: 'Reason',
  },
  course: {
    title: 'Course', plan: 'Make the plan', commit: 'Freeze lists, commit to a seed', number: 'Record the public number', draw: 'Draw and reveal the seed', assign: 'Assign', results: 'Enter results', publish: 'Publish',
    by: '{{who}}, {{when}}', another: 'Done by another official than the planner', waits: 'The number is public from {{when}}', progress: '{{done}} of {{drawn}} entered', role: 'Done by another role',
    done: 'Done', now: 'Now', later: 'To come',
    commitAct: 'Freeze and commit', commitConfirm: 'Freeze lists and commit to a seed', commitFollows: 'Freezes both lists as the data are now, makes a random seed that nobody knows, and publishes digest and commitment. Lists and plan cannot be changed afterwards.',
    numberAct: 'Record', numberConfirm: 'Record the public number', numberFollows: 'Write it as its source does: {{source}}. It can be corrected until the draw; the last one counts.', numberField: 'Public number',
    drawAct: 'Draw', drawConfirm: 'Draw', drawFollows: 'Write the public number once more, from its source. The draw reveals the seed and cannot be changed.',
    assignAct: 'Assign', assignConfirm: 'Assign what was drawn', assignFollows: '{{count}} objects go to the inspectors drawn; results are due within 20 working days from today.',
    publishAct: 'Publish results', publishConfirm: 'Publish results', publishFollows: 'Publishes the results that are entered and not public yet.',
  },
  pool: {
    title: 'Objects', frozen: 'Frozen, published with the draw', live: 'As the data are now; the freeze goes by the data of its time', onlyLeftOut: 'Those that cannot be drawn', all: 'All', exclude: 'Leave out', excludeHint: 'The reason is published with the list; no comma or quote.', include: 'Take in again', classes: 'Risk classes',
    classesHint: 'The band of the employer’s latest risk score; green where there is no score',
    empty: { title: 'No such object', text: 'Try another filter.' }, yes: 'Drawn', no: '—',
  },
  inspectors: {
    title: 'Inspectors', recusals: 'recused from {{count}}', id: 'Certificate', name: 'Name', account: 'Account', accountHint: 'Under which results are entered', from: 'Listed from', to: 'Listed to', standing: 'Recusals', enter: 'List an inspector', delist: 'Take off the list', lastDay: 'Last day on the list',
    recuse: 'Enter a recusal', reason: 'Reason', endRecusal: 'End', recusalsOf: 'Recusals', ended: 'Ended {{who}} {{when}}', libraryHint: 'Each unit keeps its own; not whoever made a plan that is frozen and not drawn yet', none: 'No recusal', empty: 'The library is empty', back: 'Close',
  },
  proof: {
    title: 'Commitment and reveal', digest: 'Digest of the lists (SHA-256)', commitment: 'Commitment (SHA-256 of the seed)', number: 'Public number', numberBy: 'recorded', seed: 'Seed', secret: 'Secret until the draw', download: 'Published files of the draw (ZIP)', before: 'Lists and commitment (ZIP)',
    again: 'To draw again, unpack and run', checked: 'Checked here: the seed has the digest committed to', broken: 'The seed does not have the digest committed to', reads: 'The lists are not frozen; there is no commitment yet',
  },
  tasks: {
    title: 'Inspections', acts: 'Acts', hint: 'Results are due within 20 working days from the assignment', follow: 'How it was drawn', enter: 'Enter the result', replace: 'Replace', openCase: 'Open a case', replaced: 'took over', inspectedOn: 'Inspected on', outcome: 'Outcome', found: 'Items in which something was found', foundHint: 'Codes parted by blanks: {{items}}', note: 'Facts', noteHint: 'For the file; not published',
    leaving: 'Leaves', taking: 'Takes over', replaceHint: 'Who leaves is recused from this employer from now on.', reason: 'Reason', public: 'public', private: 'not public',
    outcomes: { NO_PROBLEM: 'Nothing found', CORRECTED: 'Found and corrected', TO_BE_HANDLED: 'Found and to be handled', NOT_FOUND: 'Not to be found at its address', NOT_COOPERATING: 'Does not cooperate', NO_ACTIVITY: 'Does nothing that is inspected' },
    notAssigned: 'Not assigned', onTime: 'Entered {{day}}', none: 'Nothing is drawn yet',
  },
  replay: {
    title: 'How it was drawn', key: 'Key K', keyHint: 'SHA-256 of qiyue-draw-1, digest, seed and public number, each on a line', objectHint: 'Class {{riskClass}}: {{eligible}} can be drawn, {{count}} are; these are the picks up to this one',
    inspectorHint: '{{free}} inspectors without recusal, of whom two are drawn', step: 'Pick', message: 'Message of HMAC-SHA256', word: 'First 8 bytes w', places: 'Left m', position: 'Place w mod m', picked: 'Picked', check: 'Checked here', holds: 'holds', fails: 'DOES NOT HOLD', close: 'Close', steps: 'Objects', pair: 'Inspectors',
  },
  publications: { title: 'Published', kinds: { LISTS: 'Lists and commitment', DRAW: 'Draw', RESULTS: 'Results' }, entries: '{{count}} entries', csv: 'List to be published (CSV)', none: 'Nothing is published yet' },
  report: {
    title: 'Coverage of inspections', year: 'Year', employers: 'Employers', employersDrawn: 'Employers drawn', rate: 'Coverage', drawn: 'Draws', done: 'Results', inTime: 'In time', overdue: 'Overdue', withProblem: 'Problems', byItem: 'By item', item: 'Item', inspected: 'Inspections', found: 'Problems', none: 'No plan of this year is drawn yet', byClass: 'By unit and risk class',
  },
};
