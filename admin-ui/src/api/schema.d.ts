// Generated from registry/service/openapi.yaml by `npm run api`. Do not edit.

export interface paths {
    "/api/v1/alert-effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按规则和地区:预警数、提示后改正、误报、办结天数中位数、按期研判 / by rule and area: leads, regularised after notice, false ones, median days to close, triaged on time */
        get: operations["getAlertEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alert-effect/figures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 同上,CSV / the same as CSV */
        get: operations["exportAlertEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预警队列,按状态、规则、第七十四条的项、单位、地区、承办人、严重程度、紧急程度与截止日期查询 / the queue of leads by state, rule, item of article 74, employer, area, assignee, severity, urgency and last day
         * @description 预警是线索,不是结论,须由人员判断。区级见事实发生在本区的预警。 / A lead is no verdict, a person decides. A district sees the leads of which something was found in it.
         */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{alertNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条预警:规则、依据、所涉合同、可消除它的新事实、分值各部分、办理记录;ETag 供 If-Match 使用 / a lead: rule, basis, contracts, what clears it, parts of the score, history; its ETag is for If-Match */
        get: operations["getAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{alertNo}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认领或转交 / claims it, or hands it over */
        post: operations["assignAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{alertNo}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 排除,须写明理由 / dismisses it, with the reason */
        post: operations["dismissAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{alertNo}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并入同一单位的另一条预警 / has it handled with another one of the same employer */
        post: operations["mergeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{alertNo}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提示提醒:记载提示内容,单位可在自查整改期限内答复并改正 / notice first: what the employer is told is kept, and it may answer and repair within the time limit of self-correction */
        post: operations["sendAlertNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{alertNo}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认可或不认可所称的改正(更正、撤回本身不消除预警) / takes a claimed repair for one or not; a correction or withdrawal alone clears nothing */
        post: operations["judgeAlertRepair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待审核的更正与撤回,先到的在前;区级仅见本区 / corrections and withdrawals that wait, first in first; a district sees its own */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{filingNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待审核或已审核的一件;超出监管范围的与不存在的同样返回 404 / one that waits or was decided about; one outside the scope answers 404 like one that does not exist */
        get: operations["getApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{filingNo}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意或不同意,只能决定一次,由接收服务随后执行 / grants or refuses; once, and intake carries it out soon after */
        post: operations["decideApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 十七个监管地区,以及作为单位的市(110000) / the seventeen supervision areas, and the city as unit 110000 */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 访问日志,新的在前,按条件筛选、翻页 / the access log, the newest first, filtered and paged */
        get: operations["listAccessEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按条件导出访问日志(CSV,至多 100000 条) / the filtered log as CSV, 100,000 entries at most */
        get: operations["exportAccessEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events/{entryNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 访问日志中的一条 / one entry of the access log */
        get: operations["getAccessEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验哈希链,分步进行,指出第一处断裂 / checks the chain of hashes step by step and names the first broken link
         * @description 每次请求核验有限条数;保存期满截断过的,自截断点(checkpoint)起核验;state 为 CONTINUES 时以 nextCursor 继续。notedNo 与 notedHash 为此前记下的一条,用于发现整条链被重写。 / Each request checks so many entries, from the checkpoint where entries were dropped when their keeping time was over; with state CONTINUES go on with nextCursor. notedNo and notedHash are an entry noted earlier: they show when the whole chain was written anew.
         */
        get: operations["verifyAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-desk/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 登记本人为办案人员,岗位与单位以登录为准 / enters oneself, with the role and unit of the sign-in */
        put: operations["enterCaseOfficial"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-desk/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可承办某区预警、案件的人员:本区与市级账号 / officials to whom leads and cases of an area may be given: its own accounts and the city's */
        get: operations["listCaseOfficials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-desk/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件状态、来源、中止事由、送达方式与罚款幅度 / states, sources, reasons to suspend, ways of delivery, ranges of fines */
        get: operations["getCaseVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件台账,先到期的在前,可筛选、排序、翻页 / cases, the first to fall due in front, filtered, sorted and paged */
        get: operations["listCases"];
        put?: never;
        /** 登记线索,由预警、投诉、抽查、移送、交办等 / opens a case from a lead of any source */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一案一页:事实、步骤、期限、可办事项及不能办理的理由、人员、附件、时间线 / a case on one page: facts, steps, time limits, acts and why others are refused, people, attachments, timeline */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理一步;不能办理的逐项说明理由与补救办法 / does an act; what is refused is told with every reason and its remedy
         * @description 同时办理的只有一个成功,其余得到 412 与变动内容。 / Of several at once one is done; the others hear 412 and what has changed.
         */
        post: operations["actInCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传附件,以内容识别类型 / puts a file to the case; its kind is told by its content
         * @description 可接收 PDF、PNG、JPEG、DOCX、XLSX、OFD、TXT/CSV,至多 20 MiB;含宏、脚本、可执行内容的不予接收。 / These kinds, 20 MiB at most; nothing with macros, scripts or programs in it.
         */
        post: operations["addCaseAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/attachments/{attachmentNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载附件 / hands a file out */
        get: operations["getCaseAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 留言,不可修改 / says something in the case; it is never changed */
        post: operations["commentOnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/documents/{actNo}/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书,供打印的网页;以浏览器打印为 PDF / a document of the case for printing; the browser prints it to PDF */
        get: operations["getCaseDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交给其他人员办理 / gives the case to another official */
        post: operations["handOverCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 代码表,含已停用、已批准的代码 / a code list with its retired codes, and those that are approved */
        get: operations["getCodeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按编号、文件摘要、单位、地区、状态、平台、签订与终结日期查询合同 / contracts by number, digest of the document, employer, area, state, platform, days of signing and of ending
         * @description 列表为登记的最新约定,含已约定、尚未生效的期限与工资(状态为今日状态);今日有效的内容见合同本身。区级仅见用工地或登记地在本区的合同;已由其他单位承继的见原单位的档案。 / The list shows what is agreed last, terms and wages that are not yet in effect among it (the state is today's). A district sees contracts employed or registered in it; those that another employer took over stand in the file of the one who had them.
         */
        get: operations["listContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按劳动者证件号码查询合同;号码在请求内容中,不进入地址、日志与数据库,经盲索引比对 / contracts of a worker, by an identity number in the body, which reaches no address, log or database: it is compared by its blind index */
        post: operations["searchContracts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同现状或任一时点(有效时间与登记时间)的状况与各版本;超出监管范围的与不存在的同样返回 404 / a contract and its versions, at present or as it stood on a day as far as was known at a moment; one outside the caller's scope answers 404 like one that does not exist
         * @description 所示为 validOn(默认今日)有效的内容;已约定、尚未生效的续订、变更、解除或终止另列于 agreedAhead。该日该合同尚未订立,或该时点尚未登记时,返回 400 BEFORE_CONTRACT。单位名称、登记地区、行业与劳动者姓名(已脱敏)同为该时点的;监管地区与证件(已脱敏)始终为现值。 / What is in force on validOn, today by default; renewals, amendments and endings that are agreed and not yet in effect stand in agreedAhead. 400 BEFORE_CONTRACT for a day before the contract was concluded and for a moment before it was registered. Name, area of registration and industry of the employer and the worker's masked name are those of the same two clocks; the supervising area and the masked identifier are always the present ones.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contractId}/versions/{from}/diff/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任意两个版本之间的差异 / what differs between any two versions
         * @description 比较两个版本登记时已知的全部约定,含届时尚未生效的;不予显示的条款仅指明有变化,工资以区间显示。 / Compares all that was agreed, what was not in effect yet among it, as known when each version was registered; of terms that may not be shown it says only that they differ, wages are bands.
         */
        get: operations["compareContractVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的预警、案件、抽查任务与备案审核,最紧急的在前,并按紧急程度计数 / one's leads, cases, inspections and approvals, the most urgent in front, and how many are how urgent */
        get: operations["getDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各单位各期报告,含尚未填报的 / reports by period and unit, those that nobody has begun among them */
        get: operations["listDistrictReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-reports/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催报,每单位每日至多一次 / reminds units that owe a report, each once a day at most */
        post: operations["remindOfDistrictReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-reports/together.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一期各单位最近一次报送的数据并列,CSV / what units submitted last of a period, side by side, as CSV */
        get: operations["exportDistrictReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-reports/{area}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份报告:数据、文字、历次报送、办理记录 / a report: figures, text, versions, what happened to it */
        get: operations["getDistrictReport"];
        /** 填写文字部分 / writes what it says beside its figures */
        put: operations["writeDistrictReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-reports/{area}/{period}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接收,不再更改 / accepts it; it does not change any more */
        post: operations["acceptDistrictReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-reports/{area}/{period}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份报告,CSV / a report as CSV */
        get: operations["exportDistrictReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-reports/{area}/{period}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回,须说明理由 / gives it back, with a reason */
        post: operations["returnDistrictReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-reports/{area}/{period}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送,数据自此固定 / submits it; its figures are fixed from now on */
        post: operations["submitDistrictReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/district-reports/{area}/{period}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某次报送的内容 / a version as it was submitted */
        get: operations["getDistrictReportVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 监管范围内的用人单位,按条件筛选、排序、翻页 / employers within the caller's scope, filtered, sorted and paged */
        get: operations["listEmployers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{creditCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一企一档,现状或任一时点(有效时间与登记时间)的名称与登记信息;超出监管范围的与不存在的同样返回 404 / an employer's file, with its name and registration at present or as they stood on a day as far as was known at a moment; one outside the caller's scope answers 404 like one that does not exist
         * @description 所示为 validOn(默认今日)有效的名称、登记地区、住所、法定代表人、单位类别、行业、登记注册统计类别与规模;已申报、尚未生效的变更见 /employers/{creditCode}/history。登记或用工地区、合同计数与平台始终为现值。该时点尚无此单位的备案时返回 400 BEFORE_EMPLOYER。 / Name, area of registration, address, legal representative, kind, industry, ownership and size as they stand on validOn, today by default; changes filed ahead stand in /employers/{creditCode}/history. All areas, numbers of contracts and platforms are always the present ones. 400 BEFORE_EMPLOYER for a moment before anything was registered of it.
         */
        get: operations["getEmployer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{creditCode}/affairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位事项:到期合同、备案情况与提醒 / one's own affairs: terms that end, how filings fared, reminders */
        get: operations["getEmployerAffairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{creditCode}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 该单位的劳动合同,新登记的在前 / the employer's contracts, the newest registration first
         * @description 列表为登记的最新约定,含已约定、尚未生效的期限与工资(状态为今日状态);今日有效的内容见合同本身。 / The list shows what is agreed last, terms and wages that are not yet in effect among it (the state is today's); what is in force today stands in the contract itself.
         */
        get: operations["listEmployerContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{creditCode}/expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 即将到期的固定期限合同,先到期的在前;已约定续订或终结的不列 / fixed terms that end soon, the next first; those with an agreed renewal or ending are left out */
        get: operations["listExpiringContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{creditCode}/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 以本单位名义报送、有提示、被拒收或待处理的备案,新到的在前 / filings in the employer's name with warnings, refused or waiting, the newest first */
        get: operations["listEmployerFilings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{creditCode}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 该单位名称(曾用名)与登记信息的变更记录,由近及远 / changes of the employer's name (former names) and registration, the latest first
         * @description 每项变更一条,含已被更正或撤回的;重复申报同一内容的备案不另列。备案与合同仅在监管范围内时给出。 / One entry for each change, those corrected or withdrawn later among them; a filing that says again what already was is none. Filing and contract are named where they are within the caller's scope.
         */
        get: operations["listEmployerHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{creditCode}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 该单位合同的全部事件,按业务日期由近及远 / every event of the employer's contracts, the latest legal date first */
        get: operations["listEmployerTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 将台账按条件导出为 XLSX 或 CSV,后台执行;超过单人可导出行数的须本单位另一人审批 / exports a ledger as XLSX or CSV, by a job; above a number of rows a colleague of the same unit has to grant it
         * @description 文件首页注明查询条件、数据时点、导出人与行数;姓名、证件号码已脱敏。每人每日导出行数有上限。 / The file says on its first sheet what was asked for, of what time, by whom and how many rows; names and identifiers stay masked. The rows of an account on a day are limited.
         */
        post: operations["addExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度抽查覆盖情况,按单位与风险等级 / how far the inspections of a year reached, by unit and risk class */
        get: operations["getInspectionCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 随机抽查事项清单,对应劳动合同法第七十四条各项 / what may be inspected at random, by items of art. 74 */
        get: operations["listInspectionItems"];
        put?: never;
        /** 增加抽查事项 / adds an item to the list */
        post: operations["enterInspectionItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-items/{itemCode}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 为抽查事项定最后有效日 / gives an item its last day */
        post: operations["endInspectionItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽查计划,新的在前 / plans, the newest first */
        get: operations["listInspectionPlans"];
        put?: never;
        /** 编制抽查计划(草稿) / begins a plan as a draft */
        post: operations["createInspectionPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项抽查计划:名录、承诺、公开数字、抽签、公示 / a plan with its lists, commitment, number, draw and publications */
        get: operations["getInspectionPlan"];
        /** 修改草稿 / edits a draft */
        put: operations["editInspectionPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下达抽查任务,录入期限自此起算 / assigns what was drawn; the time for results begins */
        post: operations["assignInspections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 冻结名录、承诺种子并公布摘要,须由编制人以外的人办理 / freezes the lists, commits to a seed and publishes the digests; not whoever made the plan */
        post: operations["commitInspectionPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按登记的公开数字抽签并公开种子;名录已变化时不抽 / draws by the number that was recorded and reveals the seed; not when the lists have changed */
        post: operations["drawInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不列入抽取,原因随名录公布 / leaves an employer out; the reason is published with the list */
        post: operations["excludeInspectionObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/exclusions/{creditCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 恢复列入抽取 / takes an employer in again */
        delete: operations["includeInspectionObject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公布之后登记公开数字;抽签前可更正,以最后一次为准 / records the public number once it is public; the last one before the draw counts */
        post: operations["recordInspectionNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检查对象名录;冻结前为按当前数据将列入的单位 / the list of objects; before it is frozen, of whom it would be made now */
        get: operations["listInspectionObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽签公开材料(名录、承诺;抽签后另有种子、公开数字、结果),可离线重新抽签 / the published files, from which anybody draws again offline */
        get: operations["getInspectionProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公示已录入、尚未公示的结果 / publishes the results that are not public yet */
        post: operations["publishInspectionResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/publication.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公示表(CSV):抽签结果及已公示的抽查结果 / the list to be published as CSV: the draw and the published results */
        get: operations["getInspectionPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/replay/{creditCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逐步说明一个对象如何抽中 / how an object was drawn, step by step */
        get: operations["replayInspectionDraw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽中的对象、承办人、期限与结果 / what was drawn, with inspectors, time limits and results */
        get: operations["listInspectionTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-plans/{planNo}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抽签前作废计划,须说明理由 / gives a plan up before its draw, with a reason */
        post: operations["voidInspectionPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人承办、尚未录入结果的抽查任务 / what the caller is to inspect and has no result yet */
        get: operations["listMyInspectionTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-tasks/{taskNo}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抽中的执法人员应当回避时,由名录内他人接替并登记回避 / lets another of the list take the place of an inspector, who recuses himself */
        post: operations["replaceInspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-tasks/{taskNo}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入抽查结果,由承办人之一办理 / enters what was found; by one who inspected */
        post: operations["enterInspectionResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 执法人员名录库 / the library of inspectors */
        get: operations["listInspectors"];
        put?: never;
        /** 执法人员入库 / lists an inspector */
        post: operations["enterInspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspectors/{inspectorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一名执法人员及其回避 / an inspector with his recusals */
        get: operations["getInspector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspectors/{inspectorId}/delisting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 执法人员离库 / gives an inspector his last day on the list */
        post: operations["delistInspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspectors/{inspectorId}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记回避 / enters a recusal */
        post: operations["enterInspectorRecusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspectors/{inspectorId}/recusals/{recusalNo}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除回避 / ends a recusal */
        post: operations["endInspectorRecusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的任务,或本单位待本人审批的任务,新的在前 / one's own jobs, or those of the unit that wait for one's decision, newest first */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部任务的类型、状态、申请人、用时与失败原因,不含申请内容与结果 / kind, state, account, time and failure of everybody's jobs, never what was asked for nor a result */
        get: operations["listAllJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项任务及其进度 / a job and how far it is */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消本人未结束的任务;进行中的随即停止 / cancels a job of one's own that is not over; one that runs stops soon */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批本单位同事的任务,只能决定一次;不能审批本人的任务 / grants or refuses a job of a colleague of the same unit, once; never one's own */
        post: operations["decideJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载本人任务的结果文件,保留期内有效 / the file of a job of one's own, while it is kept */
        get: operations["getJobResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kept-code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各代码表及其变更 / the code lists, and what is changed of each */
        get: operations["listKeptCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kept-code-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一张代码表,含已批准的代码与历次变更 / one list with what is approved, and all that was proposed */
        get: operations["getKeptCodeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/key-compromises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 失密告知,新登记的在前 / the notices, the newest first */
        get: operations["listKeyCompromises"];
        put?: never;
        /** 登记失密告知;此后收到的备案按 A19 提示风险 / enters a notice; A19 goes by it from now on */
        post: operations["enterKeyCompromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/key-compromises/{certSerial}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 失密告知涉及的备案 / the filings that a notice touches */
        get: operations["getKeyCompromiseEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前用户、角色与监管范围 / the caller, role and scope */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位收到的提示提醒,新发的在前 / notices that the employer was sent, the latest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{noticeNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份提示提醒:规则、依据、要求、期限、可消除它的新事实与答复;ETag 供 If-Match 使用 / a notice: rule, article, what is asked, time limit, what clears it, the answer; its ETag is for If-Match */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{noticeNo}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复提示提醒,可指明改正的备案;逾期、重复的不予接受,并说明原因 / answers a notice, with the filing that repairs it if there is one; a late or second answer is refused with the reason
         * @description 答复本身不消除所提示的事项:由新事实的备案消除,或由承办人员认可。 / An answer clears nothing by itself: a new fact that is filed does, or the official who has it.
         */
        post: operations["answerNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{noticeNo}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 提示所列的事实与合同 / the findings that a notice tells, with their contracts */
        get: operations["listNoticeFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 听取的意见,新的在前 / opinions heard, the latest first */
        get: operations["listOpinions"];
        put?: never;
        /** 记录听取的意见,不可修改 / records an opinion; it is never changed */
        post: operations["recordOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opinions/{opinionNo}/striking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销误记的意见,仍可查看 / strikes an opinion recorded by mistake; it stays readable */
        post: operations["strikeOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新建账号,一人一个角色;首次登录须改口令并绑定动态口令 / makes an account with exactly one role; its owner changes the password and binds a code generator at the first sign-in */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/accounts/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个工作人员账号 / an account of an official */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/accounts/{username}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更角色或单位,原角色随即取消,会话结束 / another role or unit in place of the former; sessions end */
        post: operations["assignAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/accounts/{username}/changes/{change}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用、停用、解除锁定账号或重置动态口令,须填写理由,不能变更本人账号 / enables, disables or unlocks an account, or takes its code generator away; with a reason, never one's own */
        post: operations["changeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 监管单位及各角色账号数;区级只见本单位 / units with their numbers of accounts by role; an area sees its own */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units/{unit}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单位的工作人员账号 / accounts of a unit's officials */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某备案日适用的参数、法定数据与工作日安排,及其后的变更 / parameters, statutory figures and working days for filings of a day, with what is coming */
        get: operations["listParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parameters/{table}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项的历次取值与变更 / one entry with all that it said and all that was proposed */
        get: operations["getParameterHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接入申请,新建的在前 / applications, the newest first */
        get: operations["listPlatformApplications"];
        put?: never;
        /** 新建接入申请(草稿) / begins an application as a draft */
        post: operations["createPlatformApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-applications/{applicationNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件接入申请及其核对项 / one with its checklist */
        get: operations["getPlatformApplication"];
        /** 修改草稿或被退回的申请 / edits a draft or one returned */
        put: operations["editPlatformApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-applications/{applicationNo}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准、退回或不予接入;批准后随即建立主题、权限、配额、客户端与登记 / approves, returns or refuses; an approval is carried out at once */
        post: operations["decidePlatformApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-applications/{applicationNo}/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填报一个核对项 / declares one item of the checklist */
        put: operations["declarePlatformItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-applications/{applicationNo}/items/{item}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 审核一个核对项,须由申请提交人以外的人办理 / reviews one item; not whoever submitted */
        put: operations["reviewPlatformItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-applications/{applicationNo}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交申请 / submits it */
        post: operations["submitPlatformApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接入核对表,依据 28 号文第七至九条 / the checklist of clauses 7 to 9 of notice 28 */
        get: operations["getPlatformChecklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-supervision/league": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各平台备案量、拒收率、提示与迟报 / filings, refusals, warnings and lateness of each platform */
        get: operations["getPlatformLeague"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-supervision/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已过期或 90 天内到期、无接续的资质与证书 / papers and certificates that have ended or end within 90 days, without a successor */
        get: operations["listPlatformReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 签署平台;平台运营人员仅见本平台 / the platforms; an operator is shown its own */
        get: operations["listPlatforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{platformCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 平台档案:证书、资质、事件 / its certificates, papers and incidents */
        get: operations["getPlatformFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{platformCode}/admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接入步骤与接入参数 / the steps and what the integrator is given */
        get: operations["getPlatformAdmission"];
        put?: never;
        /** 重新执行接入步骤;已完成的不变 / carries the steps out once more; what stands stays */
        post: operations["repeatPlatformAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{platformCode}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记签名证书 / binds a signing certificate */
        post: operations["addPlatformCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{platformCode}/certificates/{serial}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 吊销签名证书,自登记时起拒收(A05) / revokes it: filings signed with it are refused from now on (A05) */
        post: operations["revokePlatformCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{platformCode}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变更记录,新的在前 / who changed what, the newest first */
        get: operations["listPlatformChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{platformCode}/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 该平台的备案,新到的在前;区级仅见本区,平台运营人员不见风险提示 / the platform's filings, newest first; a district sees its own, an operator sees no RISK */
        get: operations["listPlatformFilings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{platformCode}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记平台报告的安全事件 / enters an incident that it reports */
        post: operations["reportPlatformIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{platformCode}/incidents/{incidentNo}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结安全事件 / closes an incident */
        post: operations["closePlatformIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{platformCode}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发给本平台用人单位的提示提醒,新发的在前;不含提示正文、答复和个人信息 / notices to the employers of the platform, the latest first; neither their text nor the answers, and nothing of a person */
        get: operations["listPlatformNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{platformCode}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复被暂停的平台 / lets a suspended platform file again */
        post: operations["resumePlatform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platforms/{platformCode}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂停平台:此后收到的备案一律拒收(A06),并停用其客户端 / suspends it: filings received from now on are refused (A06), and its client gets no tokens */
        post: operations["suspendPlatform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 资质名录,先到期的在前 / the entries, those that end first in front */
        get: operations["listQualifications"];
        /** 修改资质,须重新核验 / changes one; it has to be verified again */
        put: operations["changeQualification"];
        /** 登记资质 / enters a qualification */
        post: operations["enterQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/qualifications/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核验资质,须由登记人以外的人办理 / verifies one; not whoever entered it */
        post: operations["verifyQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人上传的名录文件,新的在前 / one's own files, newest first */
        get: operations["listRegisterFiles"];
        put?: never;
        /**
         * 上传名录 CSV 文件并核对,核对不改动名录 / takes in a CSV file of a register and checks it; the check changes nothing
         * @description 表头可用中文或英文,编码 UTF-8 或 GB18030。未导入的文件按期删除。 / Headings in Chinese or English, in UTF-8 or GB18030. A file that is not loaded is removed after a while.
         */
        post: operations["addRegisterFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个名录文件、核对结果与任务进度 / a file, what its check found and how far its jobs are */
        get: operations["getRegisterFile"];
        put?: never;
        post?: never;
        /** 放弃并删除文件 / gives a file up; it is removed */
        delete: operations["removeRegisterFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-files/{fileId}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入已核对的文件,后台执行,可取消;全部导入或只导入合格行 / loads a checked file, by a job that can be cancelled; all of it or the good lines alone */
        post: operations["loadRegisterFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可导入的名录、文件列与最近一次导入 / registers that can be loaded, the columns of their files, the last load of each */
        get: operations["listRegisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}/loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个名录的导入记录,新的在前 / loads of a register, newest first */
        get: operations["listRegisterLoads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 销毁与去标识化证明,新的在前 / certificates of erasure and pseudonymisation, the newest first */
        get: operations["listRetentionCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/certificates/{certificateNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份证明,附原文、摘要与签名 / one certificate, with document, hash and signature */
        get: operations["getRetentionCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 暂缓销毁的用人单位与劳动合同 / employers and contracts that are held */
        get: operations["listRetentionHolds"];
        put?: never;
        /** 登记暂缓销毁 / holds an employer or a contract */
        post: operations["enterRetentionHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/holds/{holdNo}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除暂缓销毁,不得由登记人办理 / ends a hold; never who entered it */
        post: operations["endRetentionHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/keeping-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各类数据的保存期限及依据 / how long what is kept, and why */
        get: operations["listKeepingTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按用途与案号显示脱敏内容,逐次记入访问日志,每账号每小时次数有限 / masked values in clear, for a purpose and a case, each time logged, so many times an hour for an account
         * @description 须近期以口令和动态口令登录过,否则回答 401 STEP_UP_REQUIRED 并以 WWW-Authenticate 说明时限 (RFC 9470)。 / Asks for a recent sign-in with password and code; otherwise 401 STEP_UP_REQUIRED, with max_age in WWW-Authenticate (RFC 9470).
         */
        post: operations["reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/not-evaluated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 因所需名录未导入而未评价的备案规则及其时段;给出备案的 decidedAt,即为该件未评价的规则 / rules about filings that were not evaluated while their register was empty, and from when to when; with the decidedAt of a filing, those that it was not judged by */
        get: operations["listRulesNotEvaluated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sharing/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 数据共享协议及额度使用,新的在前 / agreements with the use of their quotas, the newest first */
        get: operations["listSharingAgreements"];
        put?: never;
        /** 起草协议;P3 类或超出用途的数据项不予接受 / drafts an agreement; fields of class P3 or beyond the purpose are refused */
        post: operations["draftSharingAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sharing/agreements/{agreementNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份协议:条款、额度使用、办理记录 / an agreement: terms, use, what happened to it */
        get: operations["getSharingAgreement"];
        /** 修改草稿 / writes a draft anew */
        put: operations["rewriteSharingAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sharing/agreements/{agreementNo}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准生效、恢复(均不得由起草人办理)、暂停、终止 / puts it in force or resumes it (never a drafter), suspends or ends it */
        post: operations["actOnSharingAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sharing/agreements/{agreementNo}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按协议的调用,含被拒绝的,新的在前 / calls by an agreement, those refused among them, the latest first */
        get: operations["listSharingCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sharing/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按协议查询单位各状态合同数,每次 1 至 100 个单位 / by agreement, how many contracts of employers stand how, 1 to 100 a call */
        post: operations["askAboutEmployers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sharing/employments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按协议核验劳动者与单位的合同,每次 1 至 100 个,仅回复约定的数据项 / by agreement, whether workers have contracts with employers, 1 to 100 a call; the agreed fields alone are told
         * @description 每次调用注明协议编号、用途代码和业务编号;超出协议的说明如何处理。回执含回复内容的摘要,可在 /sharing/receipts 核对。 / Each call states agreement, purpose and business number; a refusal says what to do. The receipt has the digest of the answer and can be checked at /sharing/receipts.
         */
        post: operations["verifyEmployments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sharing/receipts/{receiptNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核对回执;可附上自行计算的摘要 / a receipt as it is kept; with the digest that one has counted oneself, whether it fits */
        get: operations["checkSharingReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sharing/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用途及其可共享的数据项 / purposes, and the fields that each covers at most */
        get: operations["getSharingVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按指标、口径、频率、地区、行业、期间查询观测值,可与另一次发布比较 / figures by indicator, definition, frequency, area, section and period, beside those of another release
         * @description 按指标、口径、性别、年龄组、地区、行业、期排序;区级可见本区与全市的分行业数,其他地区仅见合计；其他地区与全市分行业的工资数仅在依据至少 10 人时给出,且不作两次发布的比较。没有观测值即无数据,不是零:期晚于序列最近一期为尚不可知,率与均值为无可除之数,其余为该单元没有记录。 / In order of indicator, variant, sex, age group, area, section, period; a district sees sections of its own area and the city, and totals of the others, and wages of other areas and of sections of the city only where they rest on 10 at least and never in a comparison of releases. What is not there is not available, never zero: not known yet after the last period of the series; of rates and means, nothing to divide by; of counts, nothing on record in that cell.
         */
        get: operations["listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/figures/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某次发布的指标目录:定义、来源、口径与期间 / the indicators of a release: definition, source, series */
        get: operations["getFigureCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/figures/figures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按条件下载观测值(CSV,至多 200000 个) / figures as CSV, 200,000 at most */
        get: operations["exportFiguresAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/figures/figures.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按条件下载观测值(XLSX,至多 200000 个) / figures as a workbook, 200,000 at most */
        get: operations["exportFiguresAsWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指标及其定义 / the indicators and what they are */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某次发布的观测值;区级可见本区与全市的分行业数,其他地区仅见合计 / figures of a release; a district sees sections of its own area and the city, and totals of the others */
        get: operations["listObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全市概览:指标卡、各区数值、逐月走势 / the city at a glance: headline figures, areas, months */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计发布,新的在前 / the releases, newest first */
        get: operations["listReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-frames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各月各版名录库,新的在前;数量为本范围内的 / frames by month and version, the newest first, counting what the caller sees */
        get: operations["listSurveyFrames"];
        put?: never;
        /**
         * 按当前登记情况建立本月或上月的名录库;当月已有的保留,另成一版 / makes the frame of this month or the one before from the register as it stands; one that is there stays, and this is a further version
         * @description 与当月最新一版相同的不再建立,每月版数有上限;当月已抽样的须说明原因。 / One that is the same as the latest of the month is not made, a month has so many versions and no more, and once a sample of the month was drawn a reason is demanded.
         */
        post: operations["makeSurveyFrame"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-frames/{frameNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一版名录库及各抽样层:单位数、样本量、权数 / a frame with its strata: units, sample, weight */
        get: operations["getSurveyFrame"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-frames/{frameNo}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从当月最新一版分层抽取样本,每版一次;种子由系统生成并公开,任何人可复算 / draws a stratified sample from the latest frame of a month, once; the seed is made here and shown, so that anybody can draw again */
        post: operations["drawSurveySample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-frames/{frameNo}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名录库中的调查单位,按信用代码排序 / units of a frame in the order of their credit codes */
        get: operations["listSurveyUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/table-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变更,新提出的在前 / changes, the newest first */
        get: operations["listTableChanges"];
        put?: never;
        /** 提出变更 / proposes a change */
        post: operations["proposeTableChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/table-changes/{changeNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件变更 / one change */
        get: operations["getTableChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/table-changes/{changeNo}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准或不批准,不得由提出人办理;须在适用的备案日开始前至少一小时批准 / approves or refuses; never the proposer, and at least an hour before the day of filing begins */
        post: operations["decideTableChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/table-changes/{changeNo}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出人撤回变更 / the proposer withdraws it */
        post: operations["withdrawTableChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的与本单位共享的常用查询,本人的在前 / one's own views and those shared with the unit, one's own first */
        get: operations["listViews"];
        put?: never;
        /** 保存一条常用查询 / keeps a view */
        post: operations["addView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条常用查询;非本人所建且未与本单位共享的返回 404 / a view; 404 for one that is neither the caller's nor shared with its unit */
        get: operations["getView"];
        /** 修改本人的常用查询;给出 If-Match 而已被修改的返回 412 / changes a view of one's own; 412 where If-Match is given and it was changed meanwhile */
        put: operations["changeView"];
        post?: never;
        /** 删除本人的常用查询 / deletes a view of one's own */
        delete: operations["deleteView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description 列表、查看、显示明文、导出、作出决定、变更、核验、按协议对外提供 / looked through a list, opened one, saw values in clear, exported, decided, changed, checked, was handed data by agreement
         * @enum {string}
         */
        AccessAction: "LIST" | "VIEW" | "REVEAL" | "EXPORT" | "DECIDE" | "CHANGE" | "VERIFY" | "SHARE";
        AccessEntry: {
            /**
             * Format: int64
             * @description 编号,自 1 起连续 / number, from 1 without gaps
             */
            entryNo: number;
            at: components["schemas"]["Instant"];
            account: string;
            role: string;
            /** @description 账号的数据范围,如 110000、监管地区、platform:编号 / scope of the account, such as 110000, an area, platform:<code> */
            unit: string | null;
            /** @description AccessAction: LIST, VIEW, REVEAL, EXPORT, DECIDE, VERIFY, … */
            action: string;
            /** @description AccessSubject: EMPLOYER, CONTRACT, FILING, APPROVAL, ACCESS_LOG, … */
            resource: string;
            /** @description 所涉记录编号,证件检索为盲索引 / numbers of the records, the blind index of a document asked for */
            records: string[];
            /** @description 以明文显示的内容 / fields shown in clear */
            fields: string[];
            /** @description 代码表 reveal-purpose / code list reveal-purpose */
            purpose: string | null;
            purposeNote: string | null;
            /** @description 案号 / case number */
            caseNo: string | null;
            /**
             * Format: int32
             * @description 显示的条数 / rows shown
             */
            resultCount: number | null;
            clientIp: string | null;
            /** @description OK 或错误代码 / OK, or the code of the problem answered */
            outcome: string;
            /** @description 上一条的哈希(SHA-256) / hash of the entry before */
            previousHash: string;
            /** @description 本条的哈希(SHA-256) / hash of this entry */
            hash: string;
        };
        AccessEntryPage: {
            items: components["schemas"]["AccessEntry"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        /**
         * @description 用人单位、劳动合同、备案、审核、任务与导出、名录、账号、访问日志、暂缓销毁、预警、案件、随机抽查、共享协议、调查名录库 / employers, contracts, filings, approvals, jobs and their exports, registers that are loaded, accounts, the access log itself, holds, alerts, cases, random inspections, agreements of data sharing, survey frames
         * @enum {string}
         */
        AccessSubject: "EMPLOYER" | "CONTRACT" | "FILING" | "APPROVAL" | "JOB" | "REGISTER" | "ACCOUNT" | "ACCESS_LOG" | "RETENTION" | "ALERT" | "CASE" | "INSPECTION" | "AGREEMENT" | "SURVEY_FRAME";
        /**
         * @description 启用、停用、解除锁定、重置动态口令 / enable, disable, end a lock-out, take the code generator away
         * @enum {string}
         */
        AccountChange: "ENABLE" | "DISABLE" | "UNLOCK" | "RESET_SECOND_FACTOR";
        AccountChangeRequest: {
            /** @description 理由,1 至 200 字,记入访问日志 / reason, 1 to 200 characters, kept in the access log */
            reason: string;
        };
        Admission: {
            platformCode: string;
            steps: components["schemas"]["AdmissionStep"][];
            /** @description 接入参数,全部步骤完成后给出 / given once every step is done */
            credentials: components["schemas"]["PlatformCredentials"] | null;
        };
        AdmissionStep: {
            step: components["schemas"]["AdmissionStepName"];
            state: components["schemas"]["AdmissionStepState"];
            /** Format: int32 */
            attempts: number;
            /** @description 失败原因代码 / why it failed: UNREACHABLE, NOT_ALLOWED, REFUSED, CONFLICT, NOT_CONFIGURED */
            failure: string | null;
            detailZh: string | null;
            detailEn: string | null;
            changedBy: string;
            changedAt: components["schemas"]["Instant"];
        };
        /**
         * @description 主题、权限、配额、客户端、登记 / topics, access, quota, client, register
         * @enum {string}
         */
        AdmissionStepName: "TOPICS" | "ACCESS" | "QUOTA" | "CLIENT" | "REGISTER";
        /** @enum {string} */
        AdmissionStepState: "WAITING" | "RUNNING" | "DONE" | "FAILED";
        AffectedFiling: {
            platformCode: string;
            filingId: components["schemas"]["UUID"] | null;
            contractId: string | null;
            contractNo: string | null;
            receivedAt: components["schemas"]["Instant"];
            result: string;
        };
        AgreedAhead: {
            /**
             * Format: int32
             * @description 所在版本 / the version that says it
             */
            version: number;
            /** @description RENEWED, AMENDED, RESCINDED, TERMINATED */
            kind: components["schemas"]["EventKind"];
            /** @description 生效日期:续订为合同期起始日,解除、终止为最后一日 / from when on it applies: the first day of a renewed term, the last day of a contract that ends */
            effectiveOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        AlertAction: "GROW" | "ASSIGN" | "SEND_NOTICE" | "ANSWER" | "CLAIM_REPAIR" | "CLEAR" | "ACCEPT_REPAIR" | "REFUSE_REPAIR" | "DISMISS" | "MERGE" | "OPEN_CASE";
        AlertAnswer: {
            text: string;
            /** @description 单位指明的改正备案 / the filing that repairs it, as the employer says */
            filingId: string | null;
            /** @description 该备案的合同 / its contract */
            contractId: string | null;
            answeredBy: string;
            answeredAt: components["schemas"]["Instant"];
        };
        AlertAssignment: {
            /** @description 承办人账号,本人即认领 / account of who is to have it; one's own claims it */
            assignee: string;
            reason: string | null;
        };
        /**
         * @description 新事实(订立、支付、续订、变更、终结、交付)消除;经核实已改正;误报、无管辖权、超过时效、轻微、其他原因排除;并入、转案件 / cleared by a new fact; repaired as a person found; dismissed as false, not competent, too old, minor or for another reason; merged; in a case
         * @enum {string}
         */
        AlertClosing: "CONCLUSION" | "PAYMENT" | "RENEWAL" | "AMENDMENT" | "ENDING" | "DELIVERY" | "REPAIR" | "FALSE_LEAD" | "NOT_COMPETENT" | "TOO_OLD" | "MINOR" | "OTHER" | "MERGED" | "CASE";
        /**
         * @description 误报、无管辖权、超过时效、轻微且已改正、其他 / false lead, not competent, too old, minor and repaired, other
         * @enum {string}
         */
        AlertDismissal: "FALSE_LEAD" | "NOT_COMPETENT" | "TOO_OLD" | "MINOR" | "OTHER";
        AlertDismissalRequest: {
            kind: components["schemas"]["AlertDismissal"];
            reason: string;
        };
        AlertEffect: {
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            items: components["schemas"]["AlertEffectRow"][];
            asOf: components["schemas"]["Instant"];
        };
        AlertEffectRow: {
            rule: string;
            area: string;
            /** Format: int64 */
            raised: number;
            /**
             * Format: int64
             * @description 已提示提醒的 / told the employer first
             */
            noticed: number;
            /**
             * Format: int64
             * @description 提示后经新事实或核实改正而消除的 / of these, cleared by a new fact or a repair found true
             */
            regularised: number;
            /**
             * Format: int64
             * @description 误报 / dismissed as false
             */
            falseLeads: number;
            /**
             * Format: int64
             * @description 转为案件 / in a case
             */
            inCase: number;
            /**
             * Format: int64
             * @description 办结,含转为案件 / closed, cases among them
             */
            closed: number;
            /**
             * Format: int32
             * @description 自预警至办结天数的中位数 / median of the days from raising to closing
             */
            daysToClose: number | null;
            /**
             * Format: int64
             * @description 已研判或研判期限已过的 / decided about, or beyond the time limit of triage
             */
            triageDue: number;
            /**
             * Format: int64
             * @description 其中按期研判的 / of these, decided about in time
             */
            onTime: number;
        };
        AlertEvent: {
            /** Format: int64 */
            eventNo: number;
            /** @description RAISE、GROW、ASSIGN、SEND_NOTICE、ANSWER、CLAIM_REPAIR、CLEAR、CEASE、ACCEPT_REPAIR、REFUSE_REPAIR、DISMISS、MERGE、OPEN_CASE */
            action: string;
            /** @description 办理人账号,系统办理时无 / account of who acted, none when findings or filings did */
            by: string | null;
            at: components["schemas"]["Instant"];
            /** @description 此后的状态 / where it stood then */
            state: components["schemas"]["AlertState"];
            reason: string;
            /** @description 其他内容 / what else is told */
            entry: unknown;
        };
        AlertFact: {
            factId: string;
            /** @description 全市劳动合同编号 / registry contract id */
            contractId: string | null;
            /** @description 所涉合同,按单位核查时最多 100 份 / contracts concerned, of a finding about a whole employer the first hundred */
            contracts: string[];
            area: string;
            foundOn: components["schemas"]["LocalDate"];
            severity: string;
            messageZh: string;
            messageEn: string;
            /** @description 称已改正的备案种类 / what claims a repair */
            claim: components["schemas"]["RepairClaim"] | null;
            /** @description 该备案 / that filing */
            claimedBy: string | null;
            /** @description 消除它的新事实 / the new fact that cleared it */
            clearing: components["schemas"]["ClearingFact"] | null;
            /** @description 告知该事实的备案 / the filing that tells it */
            clearedBy: string | null;
            clearedOn: components["schemas"]["LocalDate"] | null;
        };
        AlertFile: {
            alert: components["schemas"]["AlertRow"];
            basis: string;
            remedyZh: string;
            remedyEn: string;
            /** @description 可自行消除该预警的新事实;无则须由人员判断 / new facts that clear it by themselves; a person decides where there is none */
            clears: components["schemas"]["ClearingFact"][];
            /** @description 变更、更正须涉及的字段 / fields that an amendment has to change */
            clearsBy: string[];
            /** @description 事实,最多 200 条 / findings, 200 at most */
            found: components["schemas"]["AlertFact"][];
            /** @description 该单位最近的风险分值 / the employer's latest score */
            score: components["schemas"]["EmployerScore"] | null;
            /** @description 单位答复期限 / until when the employer may answer */
            answerBy: components["schemas"]["LocalDate"] | null;
            notices: components["schemas"]["AlertNotice"][];
            /** @description 自此日起不再发现所述情形,原因未见新事实 / since when the condition is found no more although no new fact tells why */
            ceasedOn: components["schemas"]["LocalDate"] | null;
            /** @description 办结理由、并入的预警或案件;新事实消除的见各事实 / reason, or the alert or case it is in; what new facts cleared stands with these */
            closing: string;
            closedBy: string | null;
            history: components["schemas"]["AlertEvent"][];
            /** @description 您现在可办理的事项 / what you may do now */
            acts: components["schemas"]["AlertAction"][];
            /** Format: int64 */
            revision: number;
            asOf: components["schemas"]["Instant"];
        };
        AlertMerge: {
            /** Format: int64 */
            into: number;
            reason: string;
        };
        AlertNotice: {
            /** Format: int64 */
            noticeNo: number;
            text: string;
            sentBy: string;
            sentOn: components["schemas"]["LocalDate"];
            answerBy: components["schemas"]["LocalDate"];
            /** @description 期限所涉各年工作日历是否均已载入 / whether the working days at its end were loaded */
            certain: boolean;
            /** @description TO_ANSWER、ANSWERED、REPLACED、CLEARED、CLOSED、IN_CASE */
            standing: string;
            /** @description 同时告知的签署平台 / platforms that were told too */
            platforms: string[];
            /** @description 单位的答复 / what the employer answered */
            answer: components["schemas"]["AlertAnswer"] | null;
        };
        AlertNoticeRequest: {
            /** @description 提示内容,不写个人信息 / what it says; nothing of a person */
            text: string;
        };
        AlertPage: {
            items: components["schemas"]["AlertRow"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description 符合条件的总数,仅第一页给出,超过 10000 时不给 / how many there are; on the first page only, and not beyond 10000
             */
            total: number | null;
            /** @description 按紧急程度的件数(不计紧急程度条件),仅第一页给出 / how many of each urgency, whatever urgency is asked for; on the first page only */
            urgencies: components["schemas"]["UrgencyCount"][] | null;
            asOf: components["schemas"]["Instant"];
        };
        AlertRepair: {
            /** @description 是否认可 / whether it is taken for a repair */
            accepted: boolean;
            reason: string;
        };
        AlertRow: {
            /** Format: int64 */
            alertNo: number;
            /** @description 用人单位统一社会信用代码 / credit code of the employer */
            creditCode: string;
            /** @description 用人单位名称 / name of the employer */
            employerName: string;
            /** @description 规则编号;K 为风险分值 / id of the rule; K is the score */
            rule: string;
            /**
             * Format: int32
             * @description 劳动合同法第七十四条的项 / item of article 74 of the Labour Contract Law
             */
            art74Item: number;
            /** @description LOW、NORMAL、HIGH、CRITICAL */
            severity: string;
            /** @description 办理地区 / the area that handles it */
            area: string;
            state: components["schemas"]["AlertState"];
            /** @description 承办人账号 / account of who has it */
            assignee: string | null;
            messageZh: string;
            messageEn: string;
            /**
             * Format: int32
             * @description 事实数 / findings it has
             */
            facts: number;
            /**
             * Format: int32
             * @description 未消除的事实数 / findings that no new fact has cleared
             */
            standing: number;
            raisedOn: components["schemas"]["LocalDate"];
            /** @description 当前期限:triage 研判,self-correction 自查整改 / the clock that runs */
            clock: string | null;
            /** @description 截止日期 / last day */
            dueOn: components["schemas"]["LocalDate"] | null;
            /** @description 截止日期所涉各年工作日历是否均已载入 / whether the working days of all years it counts are loaded */
            dueCertain: boolean;
            /**
             * Format: int32
             * @description 剩余工作日,超期为负 / working days left, negative when it is over
             */
            workingDaysLeft: number | null;
            urgency: components["schemas"]["Urgency"] | null;
            /** @description 办结日期 / day of closing */
            closedOn: components["schemas"]["LocalDate"] | null;
            closingKind: components["schemas"]["AlertClosing"] | null;
        };
        AlertStanding: {
            /** Format: int64 */
            alertNo: number;
            state: components["schemas"]["AlertState"];
            /** Format: int64 */
            revision: number;
        };
        /** @enum {string} */
        AlertState: "OPEN" | "ASSIGNED" | "NOTICE_SENT" | "ANSWERED" | "REPAIR_CLAIMED" | "CLEARED" | "DISMISSED" | "MERGED" | "IN_CASE";
        Application: {
            /** Format: int64 */
            applicationNo: number;
            platformCode: string;
            nameZh: string;
            nameEn: string;
            kind: components["schemas"]["PlatformKind"];
            operatorName: string;
            operatorCreditCode: string;
            ownCreditCodes: string[];
            /** @description 待绑定的签名证书 / certificate to be bound */
            certificate: components["schemas"]["CertificateFacts"] | null;
            /** @description 客户端公钥(PEM) / public key of its client, PEM */
            clientKey: string | null;
            state: components["schemas"]["ApplicationState"];
            /**
             * Format: int64
             * @description 版本,同 ETag / the same as the ETag
             */
            revision: number;
            createdBy: string;
            createdAt: components["schemas"]["Instant"];
            proposedBy: string | null;
            proposedAt: components["schemas"]["Instant"] | null;
            decidedBy: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
            decisionReason: string | null;
            items: components["schemas"]["ApplicationItem"][];
            /** @description 尚缺的内容,提交前须补齐 / what is missing before it can be submitted */
            missing: string[];
        };
        ApplicationDecisionRequest: {
            outcome: components["schemas"]["ApplicationOutcome"];
            reason: string;
        };
        ApplicationItem: {
            asked: components["schemas"]["ChecklistItem"];
            declared: components["schemas"]["ItemDeclaration"] | null;
            statement: string | null;
            /** @description 材料的 SM3 摘要 / SM3 of the evidence */
            evidenceDigest: string | null;
            declaredBy: string | null;
            declaredAt: components["schemas"]["Instant"] | null;
            result: components["schemas"]["ItemResult"] | null;
            note: string | null;
            reviewedBy: string | null;
            reviewedAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        ApplicationOutcome: "APPROVED" | "RETURNED" | "REFUSED";
        ApplicationPage: {
            items: components["schemas"]["ApplicationRow"][];
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        ApplicationRequest: {
            platformCode: string;
            nameZh: string;
            nameEn: string;
            kind: components["schemas"]["PlatformKind"];
            operatorName: string;
            operatorCreditCode: string;
            /** @description 自建自用系统可报送的用人单位 / employers of a self-built system */
            ownCreditCodes: string[] | null;
            /** @description 签名证书(PEM),空为保持不变 / signing certificate, PEM; none keeps what is there */
            certificatePem: string | null;
            /** @description 客户端公钥(PEM),空为保持不变 / public key of the client, PEM; none keeps what is there */
            clientKeyPem: string | null;
        };
        ApplicationRow: {
            /** Format: int64 */
            applicationNo: number;
            platformCode: string;
            nameZh: string;
            nameEn: string;
            kind: components["schemas"]["PlatformKind"];
            operatorName: string;
            state: components["schemas"]["ApplicationState"];
            createdBy: string;
            createdAt: components["schemas"]["Instant"];
            proposedAt: components["schemas"]["Instant"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description 核对项总数 / items of its checklist
             */
            items: number;
            /**
             * Format: int32
             * @description 已声明的核对项 / items declared
             */
            declared: number;
            /**
             * Format: int32
             * @description 通过的核对项 / items that passed
             */
            passed: number;
        };
        /**
         * @description 草稿、已提交、已退回、已批准、不予接入 / draft, submitted, returned, approved, refused
         * @enum {string}
         */
        ApplicationState: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "REFUSED";
        Approval: {
            /**
             * Format: int64
             * @description 备案登记序号 / number of the filing in the register
             */
            filingNo: number;
            /** @description 备案流水号 / filing id */
            filingId: components["schemas"]["UUID"] | null;
            platformCode: string;
            /** @description CORRECTED, WITHDRAWN */
            kind: components["schemas"]["EventKind"];
            /** @description 全市劳动合同编号 / registry contract id */
            contractId: string | null;
            /** @description 平台合同编号 / the platform's own number */
            contractNo: string | null;
            /** @description 用人单位统一社会信用代码 / credit code of the employer */
            creditCode: string | null;
            employerName: string | null;
            /** @description 业务发生日期 / legal date of the correction or withdrawal */
            occurredOn: components["schemas"]["LocalDate"] | null;
            receivedAt: components["schemas"]["Instant"];
            /** @description 被更正或撤回的备案 / the filing to be corrected or withdrawn */
            namesFiling: components["schemas"]["UUID"] | null;
            /** @description 代码表 correction-reason 或 withdrawal-reason / code list correction-reason or withdrawal-reason, by kind */
            reasonCode: string | null;
            /** @description 代码表 correction-requester;撤回无 / none for a withdrawal */
            requestedBy: string | null;
            /** @description 是否报送更正依据摘要 / whether the digest of a proof was filed */
            hasEvidence: boolean;
            /** @description 拟变更字段,个人信息不显示 / fields to be changed, values of persons not shown */
            changes: components["schemas"]["ContractChange"][];
            /** @description 被更正或撤回备案的风险提示 / RISK findings of the filing to be corrected or withdrawn */
            risks: components["schemas"]["Finding"][];
            state: components["schemas"]["ApprovalState"];
            /** @description 备案结果,执行后为最终结果 / result of the filing, the final one once carried out */
            result: components["schemas"]["FilingResult"];
            /** @description 审核决定,待审核时无 / none while it waits */
            decision: components["schemas"]["ApprovalDecision"] | null;
        };
        ApprovalDecision: {
            granted: boolean;
            /** @description 作出决定的账号 / account of the official */
            decidedBy: string;
            decidedAt: components["schemas"]["Instant"];
            reason: string;
        };
        ApprovalDecisionRequest: {
            /** @description 是否同意 / whether it is granted */
            granted: boolean;
            /** @description 理由,1 至 500 字,不得含个人信息 / reason, 1 to 500 characters, no personal data */
            reason: string;
        };
        ApprovalPage: {
            items: components["schemas"]["Approval"][];
            /**
             * Format: int64
             * @description 监管范围内待审核总数 / how many wait within the caller's scope
             */
            waiting: number;
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        /**
         * @description 待审核、已决定待执行、已执行 / waiting, decided, carried out by intake
         * @enum {string}
         */
        ApprovalState: "WAITING" | "DECIDED" | "CARRIED_OUT";
        AreaFigures: {
            area: string;
            nameZh: string;
            nameEn: string;
            values: {
                [key: string]: number;
            };
        };
        AreaItem: {
            code: string;
            nameZh: string;
            nameEn: string;
            /** @description 代码来源,LOCAL 为本市自编 / source of the code, LOCAL means made by the city */
            source: string;
        };
        AssignedInspector: {
            inspectorId: string;
            name: string;
            /** @description 是否抽中,替换者为否 / whether he was drawn, not so who replaced another */
            drawn: boolean;
        };
        AssignmentRequest: {
            role: string;
            unit: string;
            reason: string;
        };
        BrokenLink: {
            /** Format: int64 */
            entryNo: number;
            /** @description 该条的时间,缺失时无 / time of the entry, none where it is missing */
            at: components["schemas"]["Instant"] | null;
            /** @description 不符之处 / what does not fit */
            misfits: components["schemas"]["ChainMisfit"][];
        };
        Case: {
            /** Format: int64 */
            caseId: number;
            caseNumber: string | null;
            /** Format: int64 */
            version: number;
            state: components["schemas"]["NamedCode"];
            isFinal: boolean;
            area: components["schemas"]["NamedCode"];
            source: components["schemas"]["NamedCode"];
            sourceReference: string | null;
            alerts: string[];
            creditCode: string;
            employerName: string;
            subject: string;
            /** Format: int32 */
            art74Item: number | null;
            openedOn: components["schemas"]["LocalDate"];
            violationEndedOn: components["schemas"]["LocalDate"] | null;
            hearingOn: components["schemas"]["LocalDate"] | null;
            hearingEnded: boolean;
            proposed: components["schemas"]["CaseSanction"] | null;
            decided: components["schemas"]["CaseSanction"] | null;
            reviewed: boolean;
            discussed: boolean;
            published: boolean;
            fulfilled: boolean;
            inCourt: boolean;
            people: components["schemas"]["CasePeople"];
            steps: components["schemas"]["CaseStep"][];
            clocks: components["schemas"]["CaseClock"][];
            acts: components["schemas"]["CaseOpenAct"][];
            attachments: components["schemas"]["CaseAttachment"][];
            /** @description 由新到旧 / newest first */
            timeline: components["schemas"]["CaseEntry"][];
            asOf: components["schemas"]["Instant"];
        };
        CaseActDetail: {
            inspectors: components["schemas"]["CaseOfficial"][];
            person: components["schemas"]["CaseOfficial"] | null;
            date: components["schemas"]["LocalDate"] | null;
            sanction: components["schemas"]["CaseSanction"] | null;
            suspension: components["schemas"]["NamedCode"] | null;
            delivery: components["schemas"]["NamedCode"] | null;
            consented: boolean;
            reference: string | null;
        };
        CaseActField: {
            /** @description REASON、INSPECTORS、PERSON、DATE、SANCTION、SUSPENSION、DELIVERY、REFERENCE */
            field: string;
            isRequired: boolean;
        };
        CaseActRequest: {
            action: string;
            /** @description 办理或者送达日期,不填为今天 / day of the act or of service, today where left out */
            day: components["schemas"]["LocalDate"] | null;
            reason: string | null;
            /** @description 承办人账号 / accounts of inspectors */
            inspectors: string[] | null;
            /** @description 回避人员或者听证主持人 / who is recused, or is to chair */
            person: string | null;
            /** @description 听证日期或者改正截止日期 / day of the hearing, or last day of the order */
            date: components["schemas"]["LocalDate"] | null;
            sanction: components["schemas"]["CaseSanction"] | null;
            suspension: string | null;
            delivery: string | null;
            /** @description 当事人书面同意电子送达 / the party consented in writing to electronic delivery */
            consented: boolean;
            /** @description 所依据的材料、事实或者机关 / paper, fact or body it refers to */
            reference: string | null;
        };
        CaseAttachment: {
            /** Format: int64 */
            attachmentNo: number;
            fileName: string;
            mediaType: string;
            /** Format: int64 */
            bytes: number;
            /** @description SM3 摘要 / SM3 digest */
            digest: string;
            addedBy: components["schemas"]["CaseOfficial"];
            addedAt: components["schemas"]["Instant"];
        };
        CaseAttachmentAdded: {
            /** Format: int64 */
            attachmentNo: number;
            /** Format: int64 */
            caseId: number;
            fileName: string;
            /** @description 以内容为准 / by its content */
            mediaType: string;
            /** Format: int64 */
            bytes: number;
            /** @description SM3 摘要 / SM3 digest */
            digest: string;
            addedBy: string;
            addedAt: components["schemas"]["Instant"];
        };
        CaseClock: {
            clock: components["schemas"]["NamedCode"];
            /** @description DEADLINE、PARTY、WAITING: 机关须在期内办理、约束当事人、期满前不得办理 / binds the bureau, the party, or the bureau must wait */
            kind: string;
            startedOn: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"];
            /** @description 所涉年份的工作日历均已载入 / the calendars of its years are loaded */
            isCertain: boolean;
            caution: string | null;
            cautionEn: string | null;
            /** Format: int32 */
            used: number;
            /** Format: int32 */
            length: number;
            /** Format: int32 */
            usedPercent: number;
            urgency: components["schemas"]["Urgency"];
            /** @description 已发出的提醒:NONE 无、FIRST 已用 70%、SECOND 已用 90% / the warning it has given: none, at 70 %, at 90 % */
            warning: components["schemas"]["ClockWarning"];
            /**
             * Format: int32
             * @description 剩余工作日,逾期为负 / working days left, negative when overdue
             */
            workingDaysLeft: number;
            isSuspended: boolean;
            stoppedOn: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            extendedBy: number | null;
            suspensions: components["schemas"]["CaseClockSuspension"][];
            article: string | null;
        };
        CaseClockMove: {
            clock: components["schemas"]["NamedCode"];
            /** @description STARTED、STOPPED、EXTENDED、SUSPENDED、RESUMED */
            move: string;
            dueOn: components["schemas"]["LocalDate"] | null;
        };
        CaseClockSuspension: {
            reason: components["schemas"]["NamedCode"];
            from: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"] | null;
        };
        CaseCommentRequest: {
            text: string;
        };
        CaseEntry: {
            /** @description OPENED、ACT、COMMENT、HAND_OVER、ATTACHMENT */
            kind: string;
            at: components["schemas"]["Instant"];
            /** @description 办理日期 / the legal day */
            day: components["schemas"]["LocalDate"] | null;
            by: components["schemas"]["CaseOfficial"];
            /** Format: int32 */
            actNo: number | null;
            action: components["schemas"]["NamedCode"] | null;
            toState: components["schemas"]["NamedCode"] | null;
            text: string | null;
            detail: components["schemas"]["CaseActDetail"] | null;
            forms: components["schemas"]["NamedCode"][];
            clocks: components["schemas"]["CaseClockMove"][];
        };
        CaseFine: {
            /** @description 罚则编号 / name of the range */
            rule: string;
            violatedOn: components["schemas"]["LocalDate"];
            /** @description 计罚数量:人数、单位(1)、童工人月或者金额(元) / workers, employers (1), child-months or yuan */
            quantity: number;
            /** @description 数额(元) / yuan */
            amount: number;
            /** @description 依行政处罚法 32 条减轻 / mitigated below the least */
            mitigated: boolean;
        };
        CaseHandOverRequest: {
            to: string;
            text: string;
        };
        CaseLine: {
            /** Format: int64 */
            caseId: number;
            caseNumber: string | null;
            state: components["schemas"]["NamedCode"];
            isFinal: boolean;
            area: components["schemas"]["NamedCode"];
            source: components["schemas"]["NamedCode"];
            creditCode: string;
            employerName: string;
            subject: string;
            openedOn: components["schemas"]["LocalDate"];
            inspectors: components["schemas"]["CaseOfficial"][];
            handler: components["schemas"]["CaseOfficial"] | null;
            isMine: boolean;
            /** @description 最先到期的期限 / the time limit that ends first */
            nextClock: components["schemas"]["NamedCode"] | null;
            nextDueOn: components["schemas"]["LocalDate"] | null;
            /** @description 截止日期所在年度的工作日历已载入 / whether the calendar of the last day's year is loaded */
            nextDueCertain: boolean;
            /** @description 紧急程度,办结的不给 / how urgent it is, unless it is closed */
            urgency: components["schemas"]["Urgency"] | null;
            /** @description 该期限已发出的提醒 / the warning that this time limit has given */
            warning: components["schemas"]["ClockWarning"];
            /**
             * Format: int32
             * @description 剩余工作日,逾期为负 / working days left, negative when overdue
             */
            workingDaysLeft: number | null;
        };
        CaseOfficial: {
            account: string;
            name: string;
            role: string | null;
            /** @description 市局为 110000 / the city is 110000 */
            unit: string | null;
        };
        CaseOfficials: {
            items: components["schemas"]["CaseOfficial"][];
        };
        CaseOpenAct: {
            action: components["schemas"]["NamedCode"];
            /** @description 办理后的状态,不变则无 / state it leads to, none where it stays */
            leadsTo: components["schemas"]["NamedCode"] | null;
            /** @description 岗位 / roles that may do it */
            roles: string[];
            /** @description 需填写的内容 / what its form asks for */
            asks: components["schemas"]["CaseActField"][];
            forms: components["schemas"]["NamedCode"][];
            article: string;
            /** @description 当前用户能否办理;内容填写后仍可能被拒 / whether the caller may do it; what he writes may still be refused */
            isOpen: boolean;
            /** @description 不能办理的各项理由 / every reason against it */
            refusals: components["schemas"]["CaseRefusal"][];
        };
        CaseOpening: {
            source: string;
            creditCode: string;
            /** @description 单位不在登记中时填写 / where the employer is not in the register */
            employerName: string | null;
            /** @description 监管地区,区级账号为本区 / area; one's own where left out */
            area: string | null;
            subject: string;
            /** @description 投诉、移送、交办等文号 / number of the complaint, letter or order */
            sourceReference: string | null;
            /** @description 预警编号 / numbers of alerts */
            alerts: number[] | null;
            /**
             * Format: int32
             * @description 劳动合同法 74 条的项 / item of art. 74
             */
            art74Item: number | null;
            /** @description 收到线索日期,不填为今天 / day on which the lead was received, today where left out */
            receivedOn: components["schemas"]["LocalDate"] | null;
            /** @description 违法行为终了日期,仍在继续的不填 / day on which the violation ended, none while it continues */
            violationEndedOn: components["schemas"]["LocalDate"] | null;
        };
        CasePage: {
            items: components["schemas"]["CaseLine"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description 首页给出总数,过多时不给 / the total with the first page, unless it is too large
             */
            total: number | null;
            /** @description 未办结的按紧急程度的件数(不计紧急程度条件),仅第一页给出 / how many that are not closed are how urgent, whatever urgency is asked for; on the first page only */
            urgencies: components["schemas"]["UrgencyCount"][] | null;
            asOf: components["schemas"]["Instant"];
        };
        CasePeople: {
            handler: components["schemas"]["CaseOfficial"] | null;
            inspectors: components["schemas"]["CaseOfficial"][];
            /** @description 曾经的承办人 / who investigated before */
            formerInspectors: components["schemas"]["CaseOfficial"][];
            approvers: components["schemas"]["CaseOfficial"][];
            reviewers: components["schemas"]["CaseOfficial"][];
            recused: components["schemas"]["CaseOfficial"][];
            chair: components["schemas"]["CaseOfficial"] | null;
        };
        CaseRefusal: {
            code: string;
            message: string;
            messageEn: string;
            remedy: string;
            remedyEn: string;
        };
        CaseSanction: {
            /** @description 警告 / a warning */
            warning: boolean;
            fines: components["schemas"]["CaseFine"][];
        };
        CaseStep: {
            state: components["schemas"]["NamedCode"];
            reachedOn: components["schemas"]["LocalDate"] | null;
            isCurrent: boolean;
        };
        CaseVocabulary: {
            states: components["schemas"]["NamedCode"][];
            sources: components["schemas"]["NamedCode"][];
            suspensions: components["schemas"]["NamedCode"][];
            deliveries: components["schemas"]["NamedCode"][];
            /** @description 今日违法适用的罚则 / ranges for violations of today */
            fines: components["schemas"]["FineRange"][];
        };
        CertificateFacts: {
            serial: string;
            notBefore: components["schemas"]["Instant"];
            notAfter: components["schemas"]["Instant"];
        };
        CertificateRequest: {
            /** @description X.509 SM2 证书(PEM) */
            certificatePem: string;
        };
        /**
         * @description 未生效、有效、已过期、已吊销 / not yet valid, valid, expired, revoked
         * @enum {string}
         */
        CertificateState: "NOT_YET_VALID" | "VALID" | "EXPIRED" | "REVOKED";
        ChainCheck: {
            state: components["schemas"]["ChainState"];
            /**
             * Format: int64
             * @description 已核验至的编号 / number of the last entry found in order so far
             */
            checked: number;
            /**
             * Format: int64
             * @description 链头编号 / number of the newest entry
             */
            headNo: number;
            /** @description 链头哈希 / hash of the newest entry */
            headHash: string;
            /** @description 截断点,核验自其后一条起,无则自第 1 条起 / the checkpoint after which the check began, none where it began with entry 1 */
            checkpoint: components["schemas"]["LogCheckpoint"] | null;
            /** @description 第一处断裂,仅 BROKEN / the first broken link, with BROKEN only */
            broken: components["schemas"]["BrokenLink"] | null;
            /** @description 以此继续核验,仅 CONTINUES / goes on with the check, with CONTINUES only */
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        /**
         * @description 该条缺失;与上一条的哈希不符;内容与本条哈希不符;时间早于上一条;与链头不符;与所记哈希不符 / the entry is missing; it does not follow the one before; its content does not fit its hash; it is earlier than the one before; it is not the head that is noted; it is not what was noted by the auditor
         * @enum {string}
         */
        ChainMisfit: "MISSING" | "PREVIOUS_HASH" | "CONTENT" | "TIME" | "HEAD" | "NOTED_HASH";
        /**
         * @description 完好、断裂、尚未核验完 / whole, broken, not checked to its end yet
         * @enum {string}
         */
        ChainState: "INTACT" | "BROKEN" | "CONTINUES";
        ChangeDecisionRequest: {
            outcome: components["schemas"]["ChangeOutcome"];
            reason: string;
        };
        /** @enum {string} */
        ChangeOutcome: "APPROVED" | "REFUSED";
        ChangeProposal: {
            table: string;
            key: string;
            values: {
                [key: string]: string;
            };
            /** @description 自该法定日起,参数可省略 / from this legal day on; may be left out for parameters */
            validFrom: components["schemas"]["LocalDate"] | null;
            /** @description 自该备案日起适用 / filings from this day on are judged by it */
            filingsFrom: components["schemas"]["LocalDate"];
            basis: string;
            explanation: string;
        };
        /**
         * @description 待决定、已批准、未批准、已撤回 / proposed, approved, refused, withdrawn
         * @enum {string}
         */
        ChangeState: "PROPOSED" | "APPROVED" | "REFUSED" | "WITHDRAWN";
        /** @enum {string} */
        ChangeStatus: "STANDS" | "OVERTAKEN" | "CORRECTED" | "WITHDRAWN";
        ChecklistItem: {
            /** @description 核对项编号 / code of the item */
            item: string;
            /**
             * Format: int32
             * @description 28号文条款,7 至 9 / clause of notice 28, 7 to 9
             */
            clause: number;
            /** @description 适用的平台类别 / kinds of platform that it is for */
            kinds: components["schemas"]["PlatformKind"][];
            nameZh: string;
            nameEn: string;
            /** @description 应提交的材料 / what is to be handed in */
            evidenceZh: string;
            evidenceEn: string;
        };
        ClearValue: {
            field: components["schemas"]["RevealField"];
            /** @description 登记中没有时为空 / null where the register has none */
            value: string | null;
            /** @description 工资的计量单位,代码表 wage-unit / of a wage, code list wage-unit */
            unit: string | null;
        };
        /** @enum {string} */
        ClearingFact: "CONCLUSION" | "PAYMENT" | "RENEWAL" | "AMENDMENT" | "ENDING" | "DELIVERY";
        /** @enum {string} */
        ClockWarning: "NONE" | "FIRST" | "SECOND";
        CodeEntry: {
            code: string;
            nameZh: string;
            nameEn: string | null;
            /** @description 上级代码 / the code above */
            parent: string | null;
            /** @description 启用日,无则自始 / first valid day, none: from the beginning */
            validFrom: components["schemas"]["LocalDate"] | null;
            /** @description 停用日,无则有效 / last valid day, none while valid */
            validTo: components["schemas"]["LocalDate"] | null;
        };
        CompromiseEffect: {
            notice: components["schemas"]["KeyCompromise"];
            /** @description 该证书签名、失密后收到的备案,新的在前,至多 200 件 / signed with the platform's certificate and received since, the newest first, at most 200 */
            filings: components["schemas"]["AffectedFiling"][];
            /**
             * Format: int64
             * @description 其总数 / how many they are
             */
            total: number;
            /**
             * Format: int64
             * @description 告知登记后收到、因任一失密签署人证书而提示风险(A19)的备案数 / filings received since the notice was entered that A19 fired on, for any compromised signer
             */
            risksSince: number;
        };
        ContractChange: {
            /**
             * @description 字段(JSON Pointer) / member as a JSON Pointer
             * @example /contract/endDate
             */
            field: string;
            /** @description 原值 / value before */
            oldValue: unknown;
            /** @description 新值 / value after */
            newValue: unknown;
            /** @description 值不予显示 / the values are not shown */
            masked: boolean;
        };
        ContractDetail: {
            contractId: string;
            platformCode: string;
            contractNo: string;
            creditCode: string;
            /** @description 用人单位名称 / name of the employer */
            employerName: string;
            /** @description 姓名,已脱敏 / name, masked */
            workerName: string;
            /** @description 证件号码,已脱敏 / identifier, masked */
            workerId: string;
            termType: string;
            employmentForm: string;
            signedOn: components["schemas"]["LocalDate"] | null;
            employmentStart: components["schemas"]["LocalDate"] | null;
            startDate: components["schemas"]["LocalDate"];
            endDate: components["schemas"]["LocalDate"] | null;
            probationStart: components["schemas"]["LocalDate"] | null;
            probationEnd: components["schemas"]["LocalDate"] | null;
            endedOn: components["schemas"]["LocalDate"] | null;
            /** @description RESCINDED, TERMINATED */
            endingKind: components["schemas"]["EventKind"] | null;
            endingReason: string | null;
            /** @description 承继单位信用代码 / credit code of the successor */
            movedTo: string | null;
            state: components["schemas"]["StateName"];
            area: string;
            registrationArea: string | null;
            industrySection: string | null;
            occupationCode: string | null;
            workPlaceDivision: string | null;
            /** Format: int32 */
            version: number;
            wageBand: string | null;
            /** @description 已约定、至 validOn 尚未生效的事件,按生效日期排列;内容见相应版本 / events agreed and not yet in effect on validOn, by the day from which they apply; what they say stands in the version */
            agreedAhead: components["schemas"]["AgreedAhead"][];
            versions: components["schemas"]["ContractVersion"][];
            /** @description 有效时间:所示为该日的合同 / valid time: the contract as it stood on this day */
            validOn: components["schemas"]["LocalDate"];
            /** @description 登记时间:依据至该时点已登记的事实 / recorded time: as far as it was registered by then */
            knownAt: components["schemas"]["Instant"];
            asOf: components["schemas"]["Instant"];
        };
        ContractPage: {
            items: components["schemas"]["ContractRow"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            /** @description 数据时点 / time of the data */
            asOf: components["schemas"]["Instant"];
        };
        ContractRow: {
            /** @description 全市劳动合同编号(ULID) / registry contract id */
            contractId: string;
            platformCode: string;
            /** @description 平台合同编号 / the platform's own number */
            contractNo: string;
            /** @description 姓名,已脱敏 / name, masked */
            workerName: string;
            /** @description 证件号码,已脱敏 / identifier, masked */
            workerId: string;
            /** @description 代码表 term-type / code list term-type */
            termType: string;
            /** @description 代码表 employment-form / code list employment-form */
            employmentForm: string;
            startDate: components["schemas"]["LocalDate"];
            endDate: components["schemas"]["LocalDate"] | null;
            endedOn: components["schemas"]["LocalDate"] | null;
            /** @description 代码表 ending-reason / code list ending-reason */
            endingReason: string | null;
            /** @description 今日(北京时间)状态 / state today in Beijing */
            state: components["schemas"]["StateName"];
            /** @description 用工所在地监管地区 / supervising area by place of employment */
            area: string;
            /** Format: int32 */
            version: number;
            /** @description 约定月工资区间(元) / agreed monthly wage as a band, yuan */
            wageBand: string | null;
        };
        ContractVersion: {
            /** Format: int32 */
            version: number;
            kind: components["schemas"]["EventKind"];
            occurredOn: components["schemas"]["LocalDate"];
            recordedAt: components["schemas"]["Instant"];
            /** @description 备案流水号 / filing id */
            filingId: components["schemas"]["UUID"] | null;
            receiptNo: string | null;
            /** @description ACCEPTED, ACCEPTED_WITH_WARNINGS */
            result: string | null;
            withdrawn: boolean;
            /** @description 本次事件后的条款;工资以区间显示 / the terms after this event, wages as bands */
            terms: {
                [key: string]: unknown;
            };
            /** @description 本次事件的变更 / what this event changed */
            changes: components["schemas"]["ContractChange"][];
        };
        /** @enum {string} */
        DataClass: "P0" | "P1" | "P2" | "P3";
        Desk: {
            /** @description 本人要办的,最紧急的在前,最多 50 件 / what the caller has to do, the most urgent in front, 50 at most */
            items: components["schemas"]["DeskItem"][];
            /** @description 其全部件数,列出与否,每类至多计 10000 件 / how many these are, listed or not, counted up to 10000 of each kind */
            onDesk: components["schemas"]["DeskShare"][];
            /** @description 各类件数,每类至多计 10000 件 / numbers of each kind, counted up to 10000 */
            shares: components["schemas"]["DeskShare"][];
            asOf: components["schemas"]["Instant"];
        };
        DeskItem: {
            kind: components["schemas"]["DeskKind"];
            /**
             * Format: int64
             * @description 预警、案件、抽查任务或备案的编号 / number of the lead, case, task or filing
             */
            number: number;
            /**
             * Format: int64
             * @description 抽查任务所属计划 / the plan of an inspection
             */
            planNo: number | null;
            urgency: components["schemas"]["Urgency"];
            /** @description 截止日期,无期限时不给 / last day, none where no clock runs */
            dueOn: components["schemas"]["LocalDate"] | null;
            /** @description 截止日期所涉各年工作日历是否均已载入 / whether the working days of all years it counts are loaded */
            dueCertain: boolean;
            /**
             * Format: int32
             * @description 剩余工作日,超期为负 / working days left, negative when it is over
             */
            workingDaysLeft: number | null;
            /** @description 期限 / the clock that runs */
            clock: components["schemas"]["DeskLabel"] | null;
            state: components["schemas"]["DeskLabel"];
            /** @description 事由 / what it is about */
            subject: components["schemas"]["DeskLabel"];
            /** @description 用人单位统一社会信用代码 / credit code of the employer */
            creditCode: string | null;
            /** @description 用人单位名称 / name of the employer */
            employerName: string | null;
            /** @description 办理地区 / the area that handles it */
            area: string | null;
        };
        /**
         * @description 预警、案件、抽查任务、备案审核 / lead, case, inspection, approval
         * @enum {string}
         */
        DeskKind: "ALERT" | "CASE" | "INSPECTION" | "APPROVAL";
        DeskLabel: {
            code: string;
            zh: string;
            en: string;
        };
        /**
         * @description 本人承办、尚无人承办、待负责人办理、本单位全部 / one's own, nobody's yet, waiting for the head, all of the unit
         * @enum {string}
         */
        DeskOwner: "MINE" | "NOBODY" | "HEAD" | "UNIT";
        DeskShare: {
            kind: components["schemas"]["DeskKind"];
            owner: components["schemas"]["DeskOwner"];
            urgencies: components["schemas"]["UrgencyCount"][];
        };
        DistrictReport: {
            head: components["schemas"]["DistrictReportRow"];
            /** Format: int64 */
            revision: number;
            text: components["schemas"]["ReportText"];
            writtenBy: string | null;
            figures: components["schemas"]["ReportFigure"][];
            /** @description 数据为报送时固定的 / whether the figures are those that were submitted */
            frozen: boolean;
            /** @description 统计时间 / when they were counted */
            countedAt: components["schemas"]["Instant"];
            versions: components["schemas"]["ReportVersionRow"][];
            events: components["schemas"]["ReportEvent"][];
            reminders: components["schemas"]["ReportReminder"][];
            acts: components["schemas"]["ReportActChoice"][];
            asOf: components["schemas"]["Instant"];
        };
        DistrictReportList: {
            items: components["schemas"]["DistrictReportRow"][];
            /** @description 应报的报告期,新的在前 / periods of which reports are owed, the newest first */
            periods: string[];
            asOf: components["schemas"]["Instant"];
        };
        DistrictReportRow: {
            area: string;
            period: string;
            periodZh: string;
            periodEn: string;
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            state: components["schemas"]["ReportState"];
            /**
             * Format: int32
             * @description 报送次数 / how often it was submitted
             */
            version: number;
            writtenAt: components["schemas"]["Instant"] | null;
            submittedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description 首次报送超过报送期限的工作日数,按期为0,未报送或工作日未载入为空;退回重报不影响 / working days from the last day to the first submission, 0 in time, none while it was never submitted or the days are not loaded; no return changes it
             */
            workingDaysLate: number | null;
            due: components["schemas"]["ReportDue"];
            /** @description 应报未报且已超期 / owed, and its last day is certainly over */
            overdue: boolean;
            /**
             * Format: int32
             * @description 最近一次报送以来的催报次数 / reminders sent since it was submitted last
             */
            reminders: number;
            remindedOn: components["schemas"]["LocalDate"] | null;
        };
        DrawReplay: {
            key: string;
            riskClass: string;
            /** Format: int32 */
            eligible: number;
            /** Format: int32 */
            count: number;
            steps: components["schemas"]["DrawStep"][];
            free: string[];
            inspectors: components["schemas"]["DrawStep"][];
        };
        DrawStep: {
            message: string;
            word: string;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            place: number;
            picked: string;
        };
        EmployerAffairs: {
            creditCode: string;
            name: string;
            expiring: components["schemas"]["ExpiringCounts"];
            filings: components["schemas"]["FilingHealth"];
            /** @description 提醒事项,要紧的在前 / what it is reminded of, the most pressing first */
            reminders: components["schemas"]["EmployerReminder"][];
            asOf: components["schemas"]["Instant"];
        };
        EmployerChange: {
            /** @description 该单位变更记录中唯一的键 / unique among the employer's changes */
            key: string;
            /**
             * @description 字段(JSON Pointer) / member as a JSON Pointer
             * @example /employer/name
             */
            field: string;
            fieldZh: string;
            fieldEn: string;
            /** @description 新值的首日:变更为生效日,更正为所更正备案的日期;已撤回的为原报日期 / first day of the new value: of an amendment that of its effect, of a correction the date of the filing corrected; of one withdrawn as it was reported */
            from: components["schemas"]["LocalDate"];
            /** @description 原值;姓名已脱敏 / value before; names of persons masked */
            oldValue: string | null;
            /** @description 新值;姓名已脱敏 / value after; names of persons masked */
            newValue: string | null;
            /** @description AMENDED, CORRECTED */
            kind: components["schemas"]["EventKind"];
            /** @description 登记时间 / time of registration */
            recordedAt: components["schemas"]["Instant"];
            /** @description 未更正、不生效(其生效日已适用更晚的约定)、已被更正、已被撤回 / stands; without effect, for what was agreed later held on its day; corrected; withdrawn */
            status: components["schemas"]["ChangeStatus"];
            /** @description 更正或撤回的登记时间 / when that correction or withdrawal was registered */
            statusAt: components["schemas"]["Instant"] | null;
            /** @description 其日期经更正的,更正的登记时间 / when a correction of its date was registered, where there was one */
            dateCorrectedAt: components["schemas"]["Instant"] | null;
            /** @description 备案流水号,仅监管范围内 / filing id, within the caller's scope only */
            filingId: components["schemas"]["UUID"] | null;
            /** @description 仅监管范围内 / within the caller's scope only */
            receiptNo: string | null;
            /** @description 仅监管范围内 / within the caller's scope only */
            platformCode: string | null;
            /** @description 随该合同申报,仅监管范围内 / filed for this contract, within the caller's scope only */
            contractId: string | null;
        };
        EmployerFiling: {
            platformCode: string;
            filing: components["schemas"]["FilingRow"];
        };
        EmployerFilingPage: {
            items: components["schemas"]["EmployerFiling"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        EmployerHistoryPage: {
            items: components["schemas"]["EmployerChange"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            /** @description 数据时点 / time of the data */
            asOf: components["schemas"]["Instant"];
        };
        EmployerNotice: {
            /** Format: int64 */
            noticeNo: number;
            /** @description 规则编号 / id of the rule */
            rule: string;
            /**
             * Format: int32
             * @description 劳动合同法第七十四条的项 / item of article 74 of the Labour Contract Law
             */
            art74Item: number;
            messageZh: string;
            messageEn: string;
            /** @description 法律依据 / the article */
            basis: string;
            /** @description 承办地区 / the area that handles it */
            area: string;
            /**
             * Format: int32
             * @description 所列事实数 / findings it tells
             */
            facts: number;
            sentOn: components["schemas"]["LocalDate"];
            /** @description 答复并改正的期限 / until when to answer and repair */
            answerBy: components["schemas"]["LocalDate"];
            /** @description 期限所涉各年工作日历是否均已载入;未载入的,期限为暂计,不视为逾期 / whether the working days at its end are known; while they are not, nobody is late */
            certain: boolean;
            standing: components["schemas"]["NoticeStanding"];
            /**
             * Format: int32
             * @description 待答复的剩余工作日,超期为负 / working days left while it is to be answered, negative when over
             */
            workingDaysLeft: number | null;
            /** @description 待答复的紧急程度 / how urgent an answer is */
            urgency: components["schemas"]["Urgency"] | null;
            answeredOn: components["schemas"]["LocalDate"] | null;
        };
        EmployerNoticeFile: {
            creditCode: string;
            employerName: string;
            notice: components["schemas"]["EmployerNotice"];
            /** @description 提示内容 / what it says */
            text: string;
            remedyZh: string;
            remedyEn: string;
            /** @description 可自行消除该事项的新事实;无则须由人员判断 / new facts that clear it by themselves; a person decides where there is none */
            clears: components["schemas"]["ClearingFact"][];
            /** @description 变更须涉及的字段 / fields that an amendment has to change */
            clearsBy: string[];
            /** @description 同时告知的签署平台 / platforms that were told too */
            platforms: string[];
            /** @description 此后所列合同新登记的备案,最多 50 条 / filings registered since about the contracts it names, 50 at most */
            laterFilings: components["schemas"]["LaterFiling"][];
            answer: components["schemas"]["NoticeAnswer"] | null;
            /** @description 现在能否答复 / whether it may be answered now */
            open: boolean;
            /** @description 不能答复的原因 / why not */
            closedZh: string | null;
            closedEn: string | null;
            /** Format: int64 */
            revision: number;
            asOf: components["schemas"]["Instant"];
        };
        EmployerNoticePage: {
            creditCode: string;
            items: components["schemas"]["EmployerNotice"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        EmployerPage: {
            items: components["schemas"]["EmployerRow"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description 符合条件的总数,仅第一页给出,超过 10000 时不给 / how many there are; on the first page only, and not beyond 10000
             */
            total: number | null;
            /** @description 数据时点 / time of the data */
            asOf: components["schemas"]["Instant"];
        };
        EmployerProfile: {
            creditCode: string;
            name: string;
            /** @description 曾用名,至 validOn 已不再使用的,新近的在前;误报(已更正、已撤回)的不列 / names given up by validOn, the latest first; those reported by mistake, and corrected or withdrawn, are none */
            formerNames: string[];
            registrationArea: string | null;
            areas: string[];
            registeredAddress: string | null;
            /** @description 法定代表人,已脱敏 / legal representative, masked */
            legalRepresentative: string | null;
            entityKind: string | null;
            industryCode: string | null;
            industrySection: string | null;
            ownershipCode: string | null;
            sizeClass: string | null;
            provisional: boolean;
            firstFiledAt: components["schemas"]["Instant"];
            lastFiledAt: components["schemas"]["Instant"];
            /** @description 可见合同按今日状态计数,不随 validOn、knownAt 变化 / visible contracts by state today, whatever validOn and knownAt */
            counts: components["schemas"]["StateCounts"];
            termTypes: components["schemas"]["TermTypeCount"][];
            platforms: components["schemas"]["PlatformShare"][];
            /** @description 有效时间:所示为该日的名称与登记信息 / valid time: name and registration as they stood on this day */
            validOn: components["schemas"]["LocalDate"];
            /** @description 登记时间:依据至该时点已登记的事实 / recorded time: as far as it was registered by then */
            knownAt: components["schemas"]["Instant"];
            asOf: components["schemas"]["Instant"];
        };
        EmployerQuestion: {
            agreementNo: string;
            purpose: string;
            businessNo: string;
            creditCodes: string[];
        };
        EmployerReminder: {
            kind: components["schemas"]["EmployerReminderKind"];
            /** Format: int64 */
            count: number;
            /** @description 最近的期限 / the next last day */
            day: components["schemas"]["LocalDate"] | null;
        };
        /**
         * @description 提示提醒超期、提示提醒待答复、合同到期未办、合同 30 日内到期、备案被拒收、更正或撤回待处理 / a notice over its time, one to be answered, terms that are over, terms that end within 30 days, refused filings, corrections that wait
         * @enum {string}
         */
        EmployerReminderKind: "NOTICE_OVERDUE" | "NOTICE_TO_ANSWER" | "CONTRACT_OVERDUE" | "CONTRACT_EXPIRING" | "FILING_REJECTED" | "REPAIR_WAITING";
        EmployerRow: {
            /** @description 统一社会信用代码 / unified social credit code */
            creditCode: string;
            name: string;
            /** @description 登记地区 / area of registration */
            registrationArea: string | null;
            /** @description 登记或用工所在的全部地区 / every area of registration or employment */
            areas: string[];
            /** @description 行业门类 A-T / industry section */
            industrySection: string | null;
            /** @description 代码表 size-class / code list size-class */
            sizeClass: string | null;
            /**
             * Format: int32
             * @description 未解除、未终止且未作废的合同数,不论日期 / contracts neither ended nor void, whatever the day
             */
            contractsInForce: number;
            lastFiledAt: components["schemas"]["Instant"];
            /** @description 仅来自备案,尚未经登记库核对 / known from filings alone */
            provisional: boolean;
        };
        EmployerScore: {
            day: components["schemas"]["LocalDate"];
            value: number;
            /** @description GREEN、YELLOW、ORANGE、RED */
            band: string;
            /**
             * Format: int32
             * @description 达到即为预警的分值 / the score from which it is a lead
             */
            threshold: number;
            parts: components["schemas"]["ScorePart"][];
            /** @description 未评估的部分 / parts that were not evaluated */
            notEvaluated: components["schemas"]["ScorePartName"][];
            /** @description 单独决定等级的规则 / rules that alone put it into its band */
            rules: string[];
        };
        EmployerStatement: {
            receipt: components["schemas"]["SharedReceipt"];
            answer: components["schemas"]["SharedEmployers"];
        };
        EmploymentQuestion: {
            agreementNo: string;
            purpose: string;
            businessNo: string;
            subjects: components["schemas"]["EmploymentSubject"][];
        };
        EmploymentSubject: {
            idType: string;
            /** @description 证件号码,完整;不写入地址、日志与数据库 / identity number, in full; it stands in no address, log or database */
            idNumber: string;
            creditCode: string;
        };
        EmploymentVerification: {
            receipt: components["schemas"]["SharedReceipt"];
            answer: components["schemas"]["SharedEmployments"];
        };
        /** @enum {string} */
        EventKind: "CONCLUDED" | "RENEWED" | "AMENDED" | "RESCINDED" | "TERMINATED" | "CORRECTED" | "WITHDRAWN";
        ExpiringContract: {
            contract: components["schemas"]["ContractRow"];
            /**
             * Format: int64
             * @description 剩余日历日,今日到期为 0 / days left, 0 when it ends today
             */
            daysLeft: number;
        };
        ExpiringContractPage: {
            items: components["schemas"]["ExpiringContract"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        ExpiringCounts: {
            /**
             * Format: int64
             * @description 已到期而未续订、未终结 / over, and neither renewed nor ended
             */
            overdue: number;
            /**
             * Format: int64
             * @description 30 日内到期,含今日 / within 30 days, today among them
             */
            in30: number;
            /**
             * Format: int64
             * @description 60 日内到期 / within 60 days
             */
            in60: number;
            /**
             * Format: int64
             * @description 90 日内到期 / within 90 days
             */
            in90: number;
        };
        /** @enum {string} */
        ExportFormat: "XLSX" | "CSV";
        ExportRequest: {
            /** @description 台账:employers、contracts、alerts、cases、survey-units / ledger: employers, contracts, alerts, cases, survey-units */
            ledger: string;
            /** @description 查询参数与排序,同台账地址中的参数 / search parameters and sort, as in the ledger's address */
            search: {
                [key: string]: string;
            };
            /** @description 列,按此顺序;不填则全部 / columns in this order, all of them where none are given */
            columns: string[] | null;
            format: components["schemas"]["ExportFormat"];
            language: components["schemas"]["Language"];
        };
        Figure: {
            indicator: string;
            variant: string;
            frequency: string;
            /**
             * @description 月、季或年 / month, quarter or year
             * @example 2026-Q3
             */
            period: string;
            /** @description 监管地区,110000 为全市 / area, 110000 is the city */
            area: string;
            /** @description 行业门类,_T 为合计 / industry section, _T is all */
            section: string;
            /** @description 性别,_T 为合计 / sex, _T is all */
            sex: string;
            /** @description 年龄组,_T 为合计 / age group, _T is all */
            ageGroup: string;
            /** @description 数值;仅比较的发布有此观测值时为空 / value, none where only the release compared with has it */
            value: number | null;
            /**
             * Format: int32
             * @description 数值所依据的合同、人员、事件或劳动关系数 / what the value rests on: contracts, workers, events or jobs
             */
            count: number | null;
            /** @description 所比较发布中的数值 / value in the release compared with */
            before: number | null;
            /** @description 两者之差:本次减去所比较的 / difference: this release less the one compared with */
            difference: number | null;
        };
        FigureCatalogue: {
            release: components["schemas"]["Release"];
            /** @description 最新发布 / the newest release */
            newest: components["schemas"]["Release"];
            indicators: components["schemas"]["FigureIndicator"][];
        };
        /** @enum {string} */
        FigureGroup: "CONTRACTS" | "ALERTS" | "CASES" | "INSPECTIONS" | "COVERAGE" | "OPINIONS";
        FigureIndicator: {
            code: string;
            nameZh: string;
            nameEn: string;
            /** @description CONTRACTS 劳动合同月度统计,JOB_FLOWS 劳动关系流动 / set of figures */
            dataset: string;
            measure: components["schemas"]["FigureMeasure"];
            /** @description 定义 / definition */
            formula: string;
            /** @description 统计对象 / who or what is counted */
            population: string | null;
            /** @description 单位 / unit */
            unit: string;
            /**
             * Format: int32
             * @description 小数位 / decimals
             */
            decimals: number;
            source: string;
            /** @description 任何发布可给出数值的最早月份 / the first month any release may give a value for */
            earliestPeriod: string | null;
            /** @description 最早含有该指标的发布 / the first release that holds it */
            firstRelease: string | null;
            /** @description 本次发布中的序列 / its series in this release */
            series: components["schemas"]["FigureSeries"][];
            /** @description 无数据的原因;有数据时为空 / why there is no figure, none where there is */
            missingZh: string | null;
            missingEn: string | null;
        };
        /** @enum {string} */
        FigureMeasure: "COUNT" | "RATE" | "MEAN";
        FigurePage: {
            release: components["schemas"]["Release"];
            /** @description 最新发布;与 release 不同时,有更新的数据 / the newest release; where it is another one, there are newer figures */
            newest: components["schemas"]["Release"];
            /** @description 所比较的发布 / the release compared with */
            compared: components["schemas"]["Release"] | null;
            /** @description 所问指标 / the indicators asked for */
            indicators: components["schemas"]["FigureIndicator"][];
            items: components["schemas"]["Figure"][];
            /** @description 下一页游标 / cursor of the next page */
            nextCursor: string | null;
        };
        FigureSeries: {
            /** @description 口径:D 按日,Q 按 LEHD,_Z 唯一口径 / definition: D to the day, Q as LEHD's, _Z where there is one only */
            variant: string;
            /** @description M 月,Q 季,A 年 / month, quarter, year */
            frequency: string;
            /** @description 最早一期 / the first period */
            first: string;
            /** @description 最近一期;其后各期尚不可知 / the last period; those after it are not known yet */
            last: string;
        };
        /**
         * @description 时长 PT72H、整数、小数、是否 1/0、代码前缀、日期 / duration, whole number, decimal, yes or no as 1 or 0, beginnings of codes, days; lists parted by single spaces
         * @enum {string}
         */
        FigureType: "DURATION" | "WHOLE" | "DECIMAL" | "FLAG" | "CODES" | "DAYS";
        /** @enum {string} */
        FigureUnit: "COUNT" | "PERCENT" | "DAYS";
        FilingHealth: {
            /** @description 自此日起 / since this day */
            from: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description 已登记,含有提示的 / registered, those with warnings among them
             */
            registered: number;
            /**
             * Format: int64
             * @description 登记时有提示的 / registered with warnings
             */
            warned: number;
            /**
             * Format: int64
             * @description 被拒收的 / refused
             */
            rejected: number;
            /**
             * Format: int64
             * @description 待处理的(暂存、待审批),不论何时报送 / waiting, whenever they came
             */
            waiting: number;
            /**
             * Format: int64
             * @description 其中更正与撤回 / corrections and withdrawals among these
             */
            repairs: number;
            /** @description 拒收最多的规则,最多五条 / the rules by which most were refused, five at most */
            refusedBy: components["schemas"]["FilingRefusals"][];
        };
        FilingPage: {
            items: components["schemas"]["FilingRow"][];
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        FilingRefusals: {
            rule: string;
            /** Format: int64 */
            filings: number;
            messageZh: string | null;
            messageEn: string | null;
            remedyZh: string | null;
            remedyEn: string | null;
        };
        /** @enum {string} */
        FilingResult: "ACCEPTED" | "ACCEPTED_WITH_WARNINGS" | "REJECTED" | "HELD" | "PENDING_APPROVAL" | "QUARANTINED";
        FilingRow: {
            /** @description 备案流水号,报文无法识别时无 / filing id, none where the event could not be read */
            filingId: components["schemas"]["UUID"] | null;
            /** @description CONCLUDED, RENEWED, … */
            kind: string | null;
            contractNo: string | null;
            /** @description 业务发生日期 / legal date of the fact */
            occurredOn: components["schemas"]["LocalDate"] | null;
            receivedAt: components["schemas"]["Instant"];
            decidedAt: components["schemas"]["Instant"];
            result: components["schemas"]["FilingResult"];
            /** @description 最终回执编号,暂定时为暂定回执 / final receipt, the provisional one while there is none */
            receiptNo: string | null;
            /** @description 全市劳动合同编号 / registry contract id */
            contractId: string | null;
            findings: components["schemas"]["Finding"][];
        };
        Finding: {
            /** @description 规则编号 / rule id */
            rule: string;
            /** @description REJECT, WARN, HOLD, APPROVAL; RISK 仅监管人员可见 / RISK for supervisors only */
            level: string;
            /** @description 仅 RISK:LOW, NORMAL, HIGH, CRITICAL */
            severity: string | null;
            /** @description 报文内位置(JSON Pointer) */
            pointer: string | null;
            messageZh: string | null;
            messageEn: string | null;
            /** @description 依据条款 / the article */
            basis: string | null;
            remedyZh: string | null;
            remedyEn: string | null;
        };
        FineRange: {
            rule: components["schemas"]["NamedCode"];
            unit: components["schemas"]["NamedCode"];
            least: number | null;
            most: number | null;
            /** @description 支付给劳动者 / goes to the workers */
            isToWorkers: boolean;
            article: string;
        };
        FoundContract: {
            /** @description 全市劳动合同编号(ULID) / registry contract id */
            contractId: string;
            platformCode: string;
            /** @description 平台合同编号 / the platform's own number */
            contractNo: string;
            /** @description 用人单位统一社会信用代码 / credit code of the employer */
            creditCode: string;
            /** @description 用人单位名称 / name of the employer */
            employerName: string;
            /** @description 姓名,已脱敏 / name, masked */
            workerName: string;
            /** @description 证件号码,已脱敏 / identifier, masked */
            workerId: string;
            /** @description 代码表 term-type / code list term-type */
            termType: string;
            /** @description 代码表 employment-form / code list employment-form */
            employmentForm: string;
            signedOn: components["schemas"]["LocalDate"] | null;
            startDate: components["schemas"]["LocalDate"];
            endDate: components["schemas"]["LocalDate"] | null;
            endedOn: components["schemas"]["LocalDate"] | null;
            /** @description 代码表 ending-reason / code list ending-reason */
            endingReason: string | null;
            /** @description 今日(北京时间)状态 / state today in Beijing */
            state: components["schemas"]["StateName"];
            /** @description 用工所在地监管地区 / supervising area by place of employment */
            area: string;
            /** @description 单位登记地区 / area of the employer's registration */
            registrationArea: string | null;
            /** Format: int32 */
            version: number;
            /** @description 约定月工资区间(元) / agreed monthly wage as a band, yuan */
            wageBand: string | null;
        };
        FoundContractPage: {
            items: components["schemas"]["FoundContract"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description 符合条件的总数,仅第一页给出,超过 10000 时不给 / how many there are; on the first page only, and not beyond 10000
             */
            total: number | null;
            /** @description 数据时点 / time of the data */
            asOf: components["schemas"]["Instant"];
        };
        /**
         * @description 用人单位、劳动合同 / an employer, a contract
         * @enum {string}
         */
        HoldSubject: "EMPLOYER" | "CONTRACT";
        HouseJob: {
            jobId: components["schemas"]["UUID"];
            kind: string;
            state: components["schemas"]["JobState"];
            /** @description 申请人账号 / account of whoever asked */
            account: string;
            /** @description 申请人姓名 / name of whoever asked */
            accountName: string;
            /** @description 申请人角色 / role of whoever asked */
            role: string;
            /** @description 申请人所在单位(全市 110000 或地区),空为无 / unit of whoever asked, 110000 or an area, empty for none */
            unit: string;
            /** Format: int64 */
            rowsExpected: number;
            /** Format: int64 */
            rowsDone: number;
            createdAt: components["schemas"]["Instant"];
            startedAt: components["schemas"]["Instant"] | null;
            finishedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description 第几次执行 / how often it was begun
             */
            attempt: number;
            /** @description 失败原因代码 / code of why it failed */
            failure: string | null;
        };
        HouseJobPage: {
            items: components["schemas"]["HouseJob"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        IncidentClosing: {
            conclusion: string;
        };
        /**
         * @description 泄露、篡改、毁损丢失、入侵、中断、密钥失密、其他 / leak, tampering, loss, intrusion, outage, key compromise, other
         * @enum {string}
         */
        IncidentKind: "LEAK" | "TAMPERING" | "LOSS" | "INTRUSION" | "OUTAGE" | "KEY_COMPROMISE" | "OTHER";
        IncidentRequest: {
            kind: components["schemas"]["IncidentKind"];
            discoveredAt: components["schemas"]["OffsetDateTime"];
            reportedAt: components["schemas"]["OffsetDateTime"];
            /**
             * Format: int32
             * @description 涉及人数,未知时空 / how many persons, none while not known
             */
            persons: number | null;
            summary: string;
            harm: string;
            measures: string;
        };
        Indicator: {
            code: string;
            nameZh: string;
            nameEn: string;
            /** @description 定义 / definition */
            formula: string;
            /** @description 单位 / unit */
            unit: string;
            source: string;
            /**
             * Format: int32
             * @description 小数位 / decimals
             */
            decimals: number;
        };
        InspectionClassFigures: {
            riskClass: string;
            share: string;
            /**
             * Format: int32
             * @description 名录中的对象 / objects of the list
             */
            objects: number;
            /**
             * Format: int32
             * @description 注明不列入抽取的对象 / objects left out by name
             */
            excluded: number;
            /**
             * Format: int32
             * @description 本年抽取次数已满的对象 / objects drawn as often as the year allows
             */
            atLimit: number;
            /**
             * Format: int32
             * @description 可抽取的对象 / objects that can be drawn
             */
            eligible: number;
            /**
             * Format: int32
             * @description 已抽中 / objects drawn
             */
            drawn: number;
            /**
             * Format: int32
             * @description 已录入结果 / results entered
             */
            done: number;
        };
        InspectionCoverage: {
            /** Format: int32 */
            year: number;
            rows: components["schemas"]["InspectionCoverageRow"][];
            items: components["schemas"]["InspectionItemFindings"][];
            asOf: components["schemas"]["Instant"];
        };
        InspectionCoverageRow: {
            area: string;
            riskClass: string;
            /**
             * Format: int32
             * @description 已抽签计划的名录中的用人单位,去重 / employers of the lists of drawn plans, each once
             */
            employers: number;
            /**
             * Format: int32
             * @description 抽中的用人单位,去重 / employers drawn, each once
             */
            employersDrawn: number;
            /**
             * Format: int32
             * @description 抽中次数 / objects drawn
             */
            drawn: number;
            /**
             * Format: int32
             * @description 已录入结果 / results entered
             */
            done: number;
            /**
             * Format: int32
             * @description 按期录入 / results entered in time
             */
            inTime: number;
            /**
             * Format: int32
             * @description 逾期未录入 / overdue without a result
             */
            overdue: number;
            /**
             * Format: int32
             * @description 发现问题或不配合 / something was found, or no cooperation
             */
            withProblem: number;
            /**
             * Format: double
             * @description 覆盖率:抽中单位占名录单位,无名录时无 / employers drawn over employers, none without a list
             */
            coverage: number | null;
        };
        InspectionEndRequest: {
            lastDay: components["schemas"]["LocalDate"];
        };
        InspectionExclusionRequest: {
            creditCode: string;
            reason: string;
        };
        InspectionItem: {
            itemCode: string;
            /**
             * Format: int32
             * @description 劳动合同法第七十四条的项 / item of art. 74, 1 to 7
             */
            art74Item: number;
            nameZh: string;
            nameEn: string;
            /** @description 抽查依据 / articles */
            basis: string;
            validFrom: components["schemas"]["LocalDate"];
            /** @description 最后有效日 / last day */
            validTo: components["schemas"]["LocalDate"] | null;
            enteredBy: string;
            enteredAt: components["schemas"]["Instant"];
        };
        InspectionItemFindings: {
            itemCode: string;
            /**
             * Format: int32
             * @description 检查次数 / inspections of it with a result
             */
            inspected: number;
            /**
             * Format: int32
             * @description 发现问题次数 / those in which something was found
             */
            found: number;
        };
        InspectionItemRequest: {
            itemCode: string;
            nameZh: string;
            nameEn: string;
            basis: string;
            validFrom: components["schemas"]["LocalDate"];
        };
        InspectionNumberRequest: {
            number: string;
        };
        InspectionObject: {
            creditCode: string;
            name: string;
            riskClass: string;
            /**
             * Format: int32
             * @description 本年已抽次数 / how often drawn this year
             */
            drawnBefore: number;
            /** @description 不列入抽取的原因,空为列入 / why it is left out, blank when it is not */
            exclusion: string;
            /** @description 是否抽中 / whether it was drawn */
            drawn: boolean;
        };
        InspectionObjectPage: {
            items: components["schemas"]["InspectionObject"][];
            nextCursor: string | null;
            /** @description 名录是否已冻结 / whether the list is frozen */
            frozen: boolean;
            asOf: components["schemas"]["Instant"];
        };
        /**
         * @description 未发现问题、发现问题已责令改正、发现问题待后续处理、通过登记的住所无法联系、不配合检查情节严重、未发现开展本次抽查涉及的经营活动 / nothing found, found and corrected, found and to be handled, not to be found at its address, does not cooperate, does nothing that is inspected
         * @enum {string}
         */
        InspectionOutcome: "NO_PROBLEM" | "CORRECTED" | "TO_BE_HANDLED" | "NOT_FOUND" | "NOT_COOPERATING" | "NO_ACTIVITY";
        InspectionPlan: {
            /** Format: int64 */
            planNo: number;
            area: string;
            name: string;
            periodFrom: components["schemas"]["LocalDate"];
            periodTo: components["schemas"]["LocalDate"];
            items: string[];
            /** @description 行业门类,空为全部 / sections of GB/T 4754, none for all */
            sections: string[];
            /** @description 各风险等级抽取比例 / share of each risk class */
            shares: {
                [key: string]: string;
            };
            /**
             * Format: int32
             * @description 每个对象全年最多抽取次数 / how often an object is drawn at most in the year
             */
            times: number;
            /**
             * Format: int32
             * @description 每个对象的执法人员数,由抽签规则定为两名 / inspectors of each object, two by the rule of the draw
             */
            inspectorsEach: number;
            /** @description 公开数字来源 / where the public number will come from */
            numberSource: string;
            /** @description 公开数字公布时间 / from when the number is public */
            numberAt: components["schemas"]["Instant"];
            state: components["schemas"]["InspectionPlanState"];
            /**
             * Format: int64
             * @description 版本,同 ETag / the same as the ETag
             */
            revision: number;
            createdBy: string;
            createdAt: components["schemas"]["Instant"];
            /** @description 名录摘要 / digest of the lists, SHA-256 */
            digest: string | null;
            /** @description 种子承诺 / commitment to the seed, SHA-256 */
            commitment: string | null;
            committedBy: string | null;
            committedAt: components["schemas"]["Instant"] | null;
            /** @description 登记的公开数字 / the public number as recorded */
            number: string | null;
            numberRecordedBy: string | null;
            numberRecordedAt: components["schemas"]["Instant"] | null;
            /** @description 种子,抽签后公开 / the seed, revealed with the draw */
            seed: string | null;
            drawnBy: string | null;
            drawnAt: components["schemas"]["Instant"] | null;
            voidBy: string | null;
            voidAt: components["schemas"]["Instant"] | null;
            voidReason: string | null;
            classes: components["schemas"]["InspectionClassFigures"][];
            inspectors: components["schemas"]["InspectionPoolInspector"][];
            publications: components["schemas"]["InspectionPublication"][];
        };
        InspectionPlanPage: {
            items: components["schemas"]["InspectionPlanRow"][];
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        InspectionPlanRequest: {
            name: string;
            periodFrom: components["schemas"]["LocalDate"];
            periodTo: components["schemas"]["LocalDate"];
            items: string[];
            sections: string[] | null;
            shares: {
                [key: string]: string;
            };
            /** Format: int32 */
            times: number;
            numberSource: string;
            numberAt: components["schemas"]["OffsetDateTime"];
        };
        InspectionPlanRow: {
            /** Format: int64 */
            planNo: number;
            area: string;
            name: string;
            periodFrom: components["schemas"]["LocalDate"];
            periodTo: components["schemas"]["LocalDate"];
            state: components["schemas"]["InspectionPlanState"];
            createdBy: string;
            numberAt: components["schemas"]["Instant"];
            drawnAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description 抽中对象数 / objects drawn
             */
            drawn: number;
            /**
             * Format: int32
             * @description 已录入结果数 / results entered
             */
            done: number;
        };
        /**
         * @description 草稿、已冻结承诺、已抽签、已下达、已全部公示、已作废 / draft, lists frozen and seed committed to, drawn, assigned, all results published, void
         * @enum {string}
         */
        InspectionPlanState: "DRAFT" | "COMMITTED" | "DRAWN" | "ASSIGNED" | "PUBLISHED" | "VOID";
        InspectionPoolInspector: {
            inspectorId: string;
            name: string;
            /**
             * Format: int32
             * @description 应回避的对象数 / objects from which he recuses himself
             */
            recusals: number;
        };
        InspectionPublication: {
            /** Format: int64 */
            publicationNo: number;
            kind: components["schemas"]["InspectionPublicationKind"];
            /**
             * Format: int32
             * @description 对象或结果数 / how many objects or results
             */
            entries: number;
            publishedBy: string;
            publishedAt: components["schemas"]["Instant"];
        };
        /**
         * @description 名录与承诺、抽签结果、抽查结果 / lists, draw, results
         * @enum {string}
         */
        InspectionPublicationKind: "LISTS" | "DRAW" | "RESULTS";
        InspectionReasonRequest: {
            reason: string;
        };
        InspectionReplay: {
            creditCode: string;
            /** @description 名录摘要 / digest of the lists */
            digest: string;
            /** @description 种子 / the seed */
            seed: string;
            /** @description 公开数字 / the public number */
            number: string;
            draw: components["schemas"]["DrawReplay"];
        };
        InspectionResultRequest: {
            inspectedOn: components["schemas"]["LocalDate"];
            outcome: components["schemas"]["InspectionOutcome"];
            /** @description 发现问题的事项,发现问题时必填 / items in which something was found, required then */
            foundItems: string[] | null;
            note: string;
        };
        InspectionTask: {
            /** Format: int64 */
            taskNo: number;
            /** Format: int64 */
            planNo: number;
            planName: string;
            creditCode: string;
            name: string;
            riskClass: string;
            /**
             * Format: int32
             * @description 本等级抽中次序 / place in the order of its class
             */
            place: number;
            /**
             * Format: int32
             * @description 本等级可抽取的对象数 / objects of its class that could be drawn
             */
            of: number;
            /** @description 承办的执法人员 / who inspects */
            inspectors: components["schemas"]["AssignedInspector"][];
            /** @description 下达日期 / day of the assignment */
            assignedOn: components["schemas"]["LocalDate"] | null;
            /** @description 录入截止日 / last day for the result */
            dueOn: components["schemas"]["LocalDate"] | null;
            /** @description 截止日的说明,年度工作日未载入时 / caution about the last day, where a year is not loaded */
            dueCautionZh: string | null;
            dueCautionEn: string | null;
            /** @description 紧急程度,已录入的为录入之日的 / how urgent; of one with a result, on the day it was entered */
            urgency: components["schemas"]["Urgency"] | null;
            /**
             * Format: int32
             * @description 剩余工作日,逾期为负 / working days left, negative when overdue
             */
            workingDaysLeft: number | null;
            inspectedOn: components["schemas"]["LocalDate"] | null;
            outcome: components["schemas"]["InspectionOutcome"] | null;
            /** @description 发现问题的事项 / items in which something was found */
            foundItems: string[];
            /** @description 检查记录摘要,不公示 / facts for the file, not published */
            note: string | null;
            enteredBy: string | null;
            enteredOn: components["schemas"]["LocalDate"] | null;
            publishedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @description 版本,以 If-Match 带回 / to be sent back as If-Match
             */
            revision: number;
            /** @description 是否由本人承办 / whether the caller inspects */
            mine: boolean;
        };
        InspectionTaskPage: {
            items: components["schemas"]["InspectionTask"][];
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        InspectionTaskState: {
            /** Format: int64 */
            taskNo: number;
            /** Format: int64 */
            planNo: number;
            /** Format: int64 */
            revision: number;
        };
        Inspector: {
            /** @description 行政执法证号 / number of the enforcement certificate */
            inspectorId: string;
            /** @description 所属单位 / unit */
            area: string;
            name: string;
            /** @description 录入结果所用账号 / account under which results are entered */
            account: string | null;
            listedFrom: components["schemas"]["LocalDate"];
            /** @description 最后在册日 / last day on the list */
            listedTo: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @description 现行回避数 / recusals that stand
             */
            recusals: number;
            /**
             * Format: int64
             * @description 版本,同 ETag / the same as the ETag
             */
            revision: number;
            enteredBy: string;
            enteredAt: components["schemas"]["Instant"];
        };
        InspectorFile: {
            inspector: components["schemas"]["Inspector"];
            recusals: components["schemas"]["InspectorRecusal"][];
        };
        InspectorRecusal: {
            /** Format: int64 */
            recusalNo: number;
            creditCode: string;
            reason: string;
            enteredBy: string;
            enteredAt: components["schemas"]["Instant"];
            endedBy: string | null;
            endedAt: components["schemas"]["Instant"] | null;
        };
        InspectorRecusalRequest: {
            creditCode: string;
            reason: string;
        };
        InspectorReplacementRequest: {
            leaving: string;
            taking: string;
            reason: string;
        };
        InspectorRequest: {
            inspectorId: string;
            name: string;
            account: string | null;
            listedFrom: components["schemas"]["LocalDate"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        ItemDeclaration: "CONFORMS" | "PARTLY" | "NOT_APPLICABLE";
        ItemDeclarationRequest: {
            declared: components["schemas"]["ItemDeclaration"];
            statement: string;
            evidenceDigest: string | null;
        };
        /** @enum {string} */
        ItemResult: "PASSED" | "FAILED";
        ItemReviewRequest: {
            result: components["schemas"]["ItemResult"];
            /** @description 不通过时必填 / required when it fails */
            note: string | null;
        };
        Job: {
            jobId: components["schemas"]["UUID"];
            /** @description EXPORT、REGISTER_CHECK、REGISTER_LOAD */
            kind: string;
            state: components["schemas"]["JobState"];
            /** @description 申请人账号 / account of whoever asked */
            account: string;
            /** @description 申请人姓名 / name of whoever asked */
            accountName: string;
            /** @description 为本人任务 / the caller's own */
            own: boolean;
            /** @description 本人可审批 / the caller may grant or refuse it */
            mayDecide: boolean;
            /** @description 申请内容,导出为 ExportRequest / what was asked for, of an export its ExportRequest */
            asked: {
                [key: string]: unknown;
            };
            /** @description 超过单人可导出的行数,须第二人审批 / more rows than one official may take out alone */
            needsApproval: boolean;
            approval: components["schemas"]["JobApproval"] | null;
            /** @description 已要求取消 / it was asked to be cancelled */
            cancelAsked: boolean;
            /** Format: int64 */
            rowsExpected: number;
            /** Format: int64 */
            rowsDone: number;
            createdAt: components["schemas"]["Instant"];
            startedAt: components["schemas"]["Instant"] | null;
            finishedAt: components["schemas"]["Instant"] | null;
            /** @description 失败原因代码:ABANDONED、TOO_MANY_ROWS、NEEDS_APPROVAL、BUDGET_SPENT、FILE_GONE、LINES_REFUSED、ALREADY_LOADED、INTERNAL_ERROR / code of why it failed */
            failure: string | null;
            fileName: string | null;
            /** Format: int64 */
            fileBytes: number | null;
            /** @description 结果文件保留至 / until when its file can be fetched */
            keptUntil: components["schemas"]["Instant"] | null;
        };
        JobApproval: {
            granted: boolean;
            decidedBy: string;
            decidedAt: components["schemas"]["Instant"];
            reason: string;
        };
        JobDecisionRequest: {
            /** @description 是否同意 / whether it is granted */
            granted: boolean;
            /** @description 理由,1 至 500 字,不得含个人信息 / reason, 1 to 500 characters, no personal data */
            reason: string;
        };
        JobPage: {
            items: components["schemas"]["Job"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description 本单位待本人审批的任务数 / how many jobs of the unit wait for the caller's decision
             */
            toDecide: number;
            asOf: components["schemas"]["Instant"];
        };
        /**
         * @description 待审批、排队、进行中、已完成、失败、已取消、未获同意、已过期 / waiting for approval, queued, running, done, failed, cancelled, refused, expired
         * @enum {string}
         */
        JobState: "WAITING_APPROVAL" | "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "REFUSED" | "EXPIRED";
        KeepingTime: {
            /** @description CONTRACT、REFUSED_FILING、ACCESS_LOG: 劳动合同、被拒报文、访问日志 / contracts, refused filings, the access log */
            kept: string;
            /**
             * Format: int32
             * @description 保存月数 / months
             */
            months: number;
            validFrom: components["schemas"]["LocalDate"];
            /** @description 依据 / the rules it rests on */
            basis: string;
        };
        KeptCode: {
            code: string;
            nameZh: string;
            nameEn: string | null;
            parent: string | null;
            /** @description 启用日,无则自始 / first valid day, none: from the beginning */
            validFrom: components["schemas"]["LocalDate"] | null;
            /** @description 停用日,无则有效 / last valid day, none while valid */
            validTo: components["schemas"]["LocalDate"] | null;
            /** @description 来源 / where it comes from */
            source: string;
            /** @description 经批准的变更适用的首个备案日,无则为版本所有 / first day of filing of the approved change, none for what the release has */
            filingsFrom: components["schemas"]["LocalDate"] | null;
        };
        KeptList: {
            list: string;
            /** @description 可否提出变更 / whether changes of it can be proposed */
            open: boolean;
            /** @description 可否增加代码 / whether codes can be added */
            mayAdd: boolean;
            entries: components["schemas"]["KeptCode"][];
            /** @description 历次变更,最近的在前 / what was proposed, the latest first */
            changes: components["schemas"]["TableChange"][];
            earliest: components["schemas"]["LocalDate"];
            asOf: components["schemas"]["Instant"];
        };
        KeptListRow: {
            /**
             * @description 表名 / name of the list
             * @example employment-form
             */
            list: string;
            /**
             * Format: int32
             * @description 代码数 / its codes
             */
            codes: number;
            /**
             * Format: int32
             * @description 今日有效的代码数 / its codes in force today
             */
            inForce: number;
            /**
             * Format: int32
             * @description 经批准增加或停用的代码数 / codes added or ended by approved changes
             */
            approved: number;
            /**
             * Format: int32
             * @description 待决定的变更数 / proposals that wait for a decision
             */
            proposed: number;
            /** @description 可否提出变更 / whether changes of it can be proposed */
            open: boolean;
            /** @description 可否增加代码;报送规程逐一列出的,只能停用 / whether codes can be added; those that the filing protocol spells out can be ended alone */
            mayAdd: boolean;
        };
        KeyCompromise: {
            certSerial: string;
            /** @description 平台证书所属平台,签署人证书无 / whose certificate it is, none for a signer's */
            platformCode: string | null;
            compromisedSince: components["schemas"]["Instant"];
            reportedOn: components["schemas"]["LocalDate"];
            source: string;
            enteredBy: string;
            enteredAt: components["schemas"]["Instant"];
        };
        KeyCompromiseRequest: {
            certSerial: string;
            compromisedSince: components["schemas"]["OffsetDateTime"];
            reportedOn: components["schemas"]["LocalDate"];
            source: string;
        };
        /** @enum {string} */
        Language: "zh-CN" | "en";
        LaterFiling: {
            filingId: components["schemas"]["UUID"];
            contractId: string;
            contractNo: string;
            kind: string;
            occurredOn: components["schemas"]["LocalDate"];
            recordedAt: components["schemas"]["Instant"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LogCheckpoint: {
            /**
             * Format: int64
             * @description 最后一条被截断的编号 / number of the last entry dropped
             */
            entryNo: number;
            /** @description 该条的时间 / its time */
            at: components["schemas"]["Instant"];
            /** @description 该条的哈希(SHA-256) / its hash */
            hash: string;
            /** @description 经办人 / who dropped them */
            droppedBy: string;
            droppedAt: components["schemas"]["Instant"];
        };
        Me: {
            username: string;
            /** @description 姓名,无则为账号 / name, the account where there is none */
            name: string;
            /** @description 角色,恰为一个 / the role, exactly one */
            roles: string[];
            /** @description 监管地区;市局为 110000 / area of supervision, the city's unit is 110000 */
            area: components["schemas"]["MyArea"] | null;
            /** @description 签署平台编号 / platform code */
            platform: string | null;
            /** @description 用人单位统一社会信用代码 / credit code of the employer */
            employer: string | null;
            /** @description 行业门类或大类,行业部门账号 / sections and divisions, of a sector department's account */
            sectors: string[];
        };
        MyArea: {
            code: string;
            nameZh: string;
            nameEn: string;
        };
        NamedCode: {
            code: string;
            zh: string;
            en: string;
        };
        NewAccount: {
            account: components["schemas"]["OfficialAccount"];
            /** @description 一次性初始口令,仅此一次显示 / password for the first sign-in, shown this once */
            password: string;
        };
        NewAccountRequest: {
            username: string;
            name: string;
            role: string;
            unit: string;
            reason: string;
        };
        NoticeAnswer: {
            text: string;
            /** @description 单位指明的改正备案 / the filing that repairs it, as the employer says */
            filingId: components["schemas"]["UUID"] | null;
            /** @description 该备案的合同 / its contract */
            contractId: string | null;
            /** @description 答复人账号 / account of who answered */
            answeredBy: string;
            answeredOn: components["schemas"]["LocalDate"];
        };
        NoticeAnswerRequest: {
            /** @description 答复内容 / the answer */
            text: string;
            /** @description 已登记的改正备案 / the registered filing that repairs it */
            filingId: components["schemas"]["UUID"] | null;
            /** @description 该备案的合同;不写则为提示所列的合同 / its contract; those that the notice names where none is given */
            contractId: string | null;
        };
        NoticeFact: {
            /** Format: int32 */
            ordinal: number;
            /** @description 全市劳动合同编号,关于整个单位的无 / registry contract id, none of the employer as a whole */
            contractId: string | null;
            contractNo: string | null;
            platformCode: string | null;
            /** @description 姓名,已脱敏 / name, masked */
            workerName: string | null;
            foundOn: components["schemas"]["LocalDate"];
            messageZh: string;
            messageEn: string;
        };
        NoticeFactPage: {
            items: components["schemas"]["NoticeFact"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        /**
         * @description 待答复、已答复、已由后一份代替、已消除、不再要求答复、已转核查 / to be answered, answered, replaced by a later one, cleared, no answer asked any more, looked into further; a platform is told CLOSED for the last
         * @enum {string}
         */
        NoticeStanding: "TO_ANSWER" | "ANSWERED" | "REPLACED" | "CLEARED" | "CLOSED" | "IN_CASE";
        NoticeState: {
            /** Format: int64 */
            noticeNo: number;
            standing: components["schemas"]["NoticeStanding"];
            /** Format: int64 */
            revision: number;
        };
        Observation: {
            indicator: string;
            /**
             * @description 年-月 / year and month
             * @example 2026-10
             */
            period: string;
            /** @description 监管地区,110000 为全市 / area, 110000 is the city */
            area: string;
            /** @description 行业门类,_T 为合计 / industry section, _T is all */
            section: string;
            value: number;
        };
        Observations: {
            release: components["schemas"]["Release"];
            items: components["schemas"]["Observation"][];
        };
        OfficialAccount: {
            username: string;
            name: string;
            role: string;
            /** @description 单位,市局 110000 / unit, 110000 for the city */
            unit: string;
            /** @description 已启用 / enabled */
            enabled: boolean;
            /** @description 为本人账号 / the caller's own */
            own: boolean;
            /** @description 最近登录,180 日内 / last sign-in within 180 days */
            lastSignIn: components["schemas"]["Instant"] | null;
            /** @description 已绑定动态口令 / has bound a code generator */
            secondFactor: boolean;
            /** @description 因连续失败被锁定 / locked out after failures */
            locked: boolean;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        Opinion: {
            /** Format: int64 */
            opinionNo: number;
            area: string;
            heardOn: components["schemas"]["LocalDate"];
            source: components["schemas"]["OpinionSource"];
            /** @description 听取场合,如座谈会、走访 / where it was heard, such as a meeting or a visit */
            occasion: string;
            text: string;
            recordedBy: string;
            recordedAt: components["schemas"]["Instant"];
            /** @description 撤销人,撤销的不计数 / who struck it; a struck one does not count */
            struckBy: string | null;
            struckAt: components["schemas"]["Instant"] | null;
            struckFor: string | null;
        };
        OpinionPage: {
            items: components["schemas"]["Opinion"][];
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        OpinionRequest: {
            heardOn: components["schemas"]["LocalDate"];
            source: components["schemas"]["OpinionSource"];
            occasion: string;
            /** @description 不写个人姓名和证件号码 / without names or numbers of persons */
            text: string;
        };
        /**
         * @description 企业、工会、职工 / an enterprise, a union, a worker
         * @enum {string}
         */
        OpinionSource: "ENTERPRISE" | "UNION" | "WORKER";
        OpinionStrikingRequest: {
            reason: string;
        };
        OrganisationUnit: {
            /** @description 地区代码,市局 110000 / code of the area, 110000 for the city */
            unit: string;
            nameZh: string;
            nameEn: string;
            /** Format: int32 */
            accounts: number;
            /**
             * Format: int32
             * @description 已停用的账号数 / accounts that are disabled
             */
            disabled: number;
            /** @description 各角色的账号数 / accounts by role */
            roles: components["schemas"]["RoleCount"][];
        };
        Overview: {
            release: components["schemas"]["Release"];
            /** @description 所示月份,无数据时为空 / the month shown, none where the release is empty */
            period: string | null;
            cards: components["schemas"]["OverviewCard"][];
            areas: components["schemas"]["AreaFigures"][];
            /** @description 全市逐月 / the city month by month */
            trend: components["schemas"]["TrendPoint"][];
        };
        OverviewCard: {
            indicator: string;
            nameZh: string;
            nameEn: string;
            unit: string;
            /** Format: int32 */
            decimals: number;
            value: number | null;
            /** @description 上月 / the month before */
            previous: number | null;
        };
        ParameterFigure: {
            /** @description 栏名,提出变更时照用 / its column, by which a change names it */
            column: string;
            nameZh: string;
            nameEn: string;
            type: components["schemas"]["FigureType"];
            /** @description 最小值 / the smallest value */
            least: string | null;
            /** @description 最大值 / the largest value */
            most: string | null;
            unitZh: string | null;
            unitEn: string | null;
        };
        ParameterHistory: {
            item: components["schemas"]["ParameterItem"];
            /** @description 历次取值,最近的在前 / what it said and will say, the latest first */
            steps: components["schemas"]["ParameterStep"][];
            /** @description 历次变更,最近的在前 / what was proposed, the latest first */
            changes: components["schemas"]["TableChange"][];
            earliest: components["schemas"]["LocalDate"];
            asOf: components["schemas"]["Instant"];
        };
        ParameterItem: {
            /**
             * @description 表名 / name of the table
             * @example parameters
             */
            table: string;
            /**
             * @description 项名 / key of the entry
             * @example gap-days
             */
            key: string;
            nameZh: string;
            nameEn: string;
            figures: components["schemas"]["ParameterFigure"][];
            /** @description 当日的值,无则当日尚无 / what holds on the day, none where nothing does */
            inForce: components["schemas"]["ParameterStep"] | null;
            /** @description 已批准、其后生效的下一次变更 / the next change that is approved and comes later */
            coming: components["schemas"]["ParameterStep"] | null;
            /**
             * Format: int32
             * @description 待决定的变更数 / proposals that wait for a decision
             */
            proposed: number;
        };
        ParameterList: {
            /** @description 备案日 / the day of filing */
            day: components["schemas"]["LocalDate"];
            /** @description 此刻批准最早可自该备案日起适用 / the first day of filing that an approval of this moment could govern */
            earliest: components["schemas"]["LocalDate"];
            items: components["schemas"]["ParameterItem"][];
            asOf: components["schemas"]["Instant"];
        };
        ParameterStep: {
            /** @description 各栏的值 / the values by column */
            values: {
                [key: string]: string;
            };
            /** @description 自该法定日起,无则自始 / from this legal day on, none: from the beginning */
            validFrom: components["schemas"]["LocalDate"] | null;
            /** @description 至该法定日,无则至今 / to this legal day, none: still */
            validTo: components["schemas"]["LocalDate"] | null;
            /** @description 自该备案日起按此评价,无则随版本发布 / filings from this day on are judged by it, none: as released */
            filingsFrom: components["schemas"]["LocalDate"] | null;
            /** @description 依据 / article or document */
            basis: string;
            /**
             * Format: int64
             * @description 变更编号,无则随版本发布 / number of the change, none: as released
             */
            changeNo: number | null;
        };
        Platform: {
            platformCode: string;
            nameZh: string;
            nameEn: string;
            kind: components["schemas"]["PlatformKind"];
            status: components["schemas"]["PlatformStatus"];
            registeredOn: components["schemas"]["LocalDate"];
        };
        PlatformCertificate: {
            serial: string;
            state: components["schemas"]["CertificateState"];
            notBefore: components["schemas"]["Instant"];
            notAfter: components["schemas"]["Instant"];
            /** @description 登记时间,自此可用于报送 / from when it may be filed with */
            registeredAt: components["schemas"]["Instant"] | null;
            registeredBy: string | null;
            revokedAt: components["schemas"]["Instant"] | null;
            revokedBy: string | null;
            revocationReason: string | null;
            /** @description 自何时起不可信 / from when it is not to be relied on */
            invalidSince: components["schemas"]["Instant"] | null;
        };
        PlatformChange: {
            /** Format: int64 */
            changeNo: number;
            /**
             * Format: int64
             * @description 接入申请编号 / number of the application
             */
            applicationNo: number | null;
            kind: components["schemas"]["PlatformChangeKind"];
            /** @description 变更人账号 / account of whoever changed it */
            changedBy: string;
            changedAt: components["schemas"]["Instant"];
            reason: string | null;
            /** @description 变更内容 / what it is since then */
            entry: unknown;
        };
        /** @enum {string} */
        PlatformChangeKind: "APPLICATION_CREATED" | "APPLICATION_EDITED" | "ITEM_DECLARED" | "ITEM_REVIEWED" | "APPLICATION_SUBMITTED" | "APPLICATION_APPROVED" | "APPLICATION_RETURNED" | "APPLICATION_REFUSED" | "ADMISSION_RUN" | "PLATFORM_REGISTERED" | "PLATFORM_SUSPENDED" | "PLATFORM_RESUMED" | "CERTIFICATE_ADDED" | "CERTIFICATE_REVOKED" | "QUALIFICATION_ENTERED" | "QUALIFICATION_CHANGED" | "QUALIFICATION_VERIFIED" | "INCIDENT_REPORTED" | "INCIDENT_CLOSED" | "COMPROMISE_NOTICED";
        PlatformChangePage: {
            items: components["schemas"]["PlatformChange"][];
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        PlatformCredentials: {
            clientId: string;
            /** @description private_key_jwt(ES256 或 RS256);此前接入的平台使用各自的密钥 / none for platforms with a secret */
            clientAuthentication: string | null;
            tokenUrl: string;
            bootstrap: string;
            filingsTopic: string;
            receiptsTopic: string;
            consumerGroup: string;
            /** @description 市局回执证书(PEM) / the bureau's certificate for receipts, PEM */
            bureauCertificate: string | null;
            /** @description 供 shell 使用的变量设置 / the same as variables for a shell */
            exports: string;
        };
        PlatformFigures: {
            platform: components["schemas"]["Platform"];
            /** Format: int64 */
            filings: number;
            /** Format: int64 */
            refused: number;
            /** Format: int64 */
            warned: number;
            /**
             * Format: int64
             * @description 迟报(A10)的备案 / filings that came late (A10)
             */
            late: number;
            /**
             * Format: double
             * @description 拒收率,无备案时无 / share refused, none without filings
             */
            refusalRate: number | null;
            /** @description 提示最多的规则,至多五条 / the rules that warned most, five at most */
            warnings: components["schemas"]["RuleCount"][];
        };
        PlatformFile: {
            platform: components["schemas"]["Platform"];
            /** @description 运营单位 / who runs it */
            operatorName: string | null;
            operatorCreditCode: string | null;
            /** @description 自建自用系统可报送的用人单位 / employers of a self-built system */
            ownCreditCodes: string[];
            /**
             * Format: int64
             * @description 版本,同 ETag / the same as the ETag
             */
            revision: number;
            certificates: components["schemas"]["PlatformCertificate"][];
            qualifications: components["schemas"]["Qualification"][];
            incidents: components["schemas"]["PlatformIncident"][];
        };
        PlatformIncident: {
            /** Format: int64 */
            incidentNo: number;
            kind: components["schemas"]["IncidentKind"];
            discoveredAt: components["schemas"]["Instant"];
            reportedAt: components["schemas"]["Instant"];
            /** @description 应于何时前报告 / by when it had to be reported */
            reportDueAt: components["schemas"]["Instant"];
            /** @description 是否逾期报告 / whether it was reported late */
            late: boolean;
            /** @description 终报最后期限 / last day for the final report */
            finalDueOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            persons: number | null;
            summary: string;
            harm: string;
            measures: string;
            enteredBy: string;
            enteredAt: components["schemas"]["Instant"];
            closedBy: string | null;
            closedAt: components["schemas"]["Instant"] | null;
            conclusion: string | null;
        };
        /** @enum {string} */
        PlatformKind: "THIRD_PARTY" | "SELF_BUILT" | "GOVERNMENT";
        PlatformLeague: {
            /** @description 起,含当日 / first day */
            from: components["schemas"]["LocalDate"];
            /** @description 止,含当日 / last day */
            to: components["schemas"]["LocalDate"];
            platforms: components["schemas"]["PlatformFigures"][];
            asOf: components["schemas"]["Instant"];
        };
        PlatformNotice: {
            /** Format: int64 */
            noticeNo: number;
            creditCode: string;
            employerName: string;
            /** @description 规则编号 / id of the rule */
            rule: string;
            /** @description 法律依据 / the article */
            basis: string;
            /** @description 改正要求 / what is to be done */
            remedyZh: string;
            remedyEn: string;
            /** @description 所列合同在本平台的编号,最多 20 个 / numbers of the contracts it names that are of this platform, 20 at most */
            contractNos: string[];
            /**
             * Format: int32
             * @description 所列合同中属本平台的份数 / how many these are
             */
            contracts: number;
            sentOn: components["schemas"]["LocalDate"];
            /** @description 单位答复并改正的期限 / until when the employer may answer and repair */
            answerBy: components["schemas"]["LocalDate"];
            /** @description 期限所涉各年工作日历是否均已载入 / whether the working days at its end are known */
            certain: boolean;
            standing: components["schemas"]["NoticeStanding"];
        };
        PlatformNoticePage: {
            items: components["schemas"]["PlatformNotice"][];
            /** @description 下一页游标,无则到底 / cursor of the next page, none at the end */
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        PlatformShare: {
            platformCode: string;
            nameZh: string;
            nameEn: string;
            /** Format: int64 */
            contracts: number;
        };
        /** @enum {string} */
        PlatformStatus: "ACTIVE" | "SUSPENDED" | "TERMINATED" | "SANDBOX";
        /** @description RFC 9457 错误说明(中英文) / RFC 9457 problem in Chinese and English */
        Problem: {
            /** @description 问题类型 URI / problem type URI */
            type: string;
            /** @description 标题(中文) / title in Chinese */
            title: string;
            /** @description 标题(英文) / title in English */
            titleEn: string;
            /**
             * Format: int32
             * @description HTTP 状态码 / HTTP status
             */
            status: number;
            /** @description 说明(中文) / detail in Chinese */
            detail: string;
            /** @description 说明(英文) / detail in English */
            detailEn: string;
            /** @description 稳定的错误代码 / stable code */
            code: string;
            /** @description 请求路径 / path of the request */
            instance: string;
            /** @description 错误编号,仅 500 / id of the log entry, with 500 only */
            errorId?: string;
            /** @description 逐项参数错误,仅 400 / parameter by parameter, with 400 only */
            violations?: components["schemas"]["Violation"][];
            /** @description 不能办理的各项理由与补救办法,仅 ACT_REFUSED / every reason against an act, with ACT_REFUSED only */
            refusals: components["schemas"]["RefusalReason"][];
        };
        Qualification: {
            kind: components["schemas"]["QualificationKind"];
            /** @description 电子认证机构名称或平台编号 / the authority's name, or the platform's code */
            holder: string;
            number: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"];
            /** Format: int32 */
            level: number | null;
            assessedOn: components["schemas"]["LocalDate"] | null;
            /** @description 扫描件的 SM3 摘要 / SM3 of the scan */
            scanDigest: string | null;
            /** @description 所接续的证件编号 / number of the one it succeeds */
            succeeds: string | null;
            /** @description 核验人;内容变更后须重新核验 / who verified it as it stands */
            verifiedBy: string | null;
            verifiedAt: components["schemas"]["Instant"] | null;
            /** @description 登记人 / who entered it */
            enteredBy: string;
            enteredAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description 距到期天数,已过期为负 / days until it ends, negative once it has
             */
            daysLeft: number;
            /** @description 版本,修改与核验时放入 If-Match / to be sent as If-Match with a change */
            etag: string;
        };
        /**
         * @description 电子认证服务许可证、同意使用密码的证明文件、商用密码产品认证证书、等级保护 / licence, consent to use cryptography, product certificate, classified protection
         * @enum {string}
         */
        QualificationKind: "AUTHORITY_LICENCE" | "AUTHORITY_CRYPTOGRAPHY" | "CRYPTOGRAPHIC_PRODUCT" | "CLASSIFIED_PROTECTION";
        QualificationRequest: {
            kind: components["schemas"]["QualificationKind"];
            holder: string;
            number: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description 等级保护级别,1 至 5 / level of classified protection
             */
            level: number | null;
            /** @description 最近一次测评日期 / day of the last assessment */
            assessedOn: components["schemas"]["LocalDate"] | null;
            scanDigest: string | null;
            succeeds: string | null;
        };
        QualificationVerification: {
            kind: components["schemas"]["QualificationKind"];
            holder: string;
            number: string;
        };
        RefusalReason: {
            code: string;
            message: string;
            messageEn: string;
            remedy: string;
            remedyEn: string;
        };
        Register: {
            /** @description 名录代码 / its code: employer, insured, relation, average-wage */
            register: string;
            columns: components["schemas"]["RegisterColumn"][];
            /** @description 最近一次导入 / the last load, null where there was none */
            lastLoad: components["schemas"]["RegisterLoad"] | null;
        };
        RegisterColumn: {
            /** @description 英文表头 / heading in English */
            name: string;
            /** @description 中文表头 / heading in Chinese */
            nameZh: string;
            /** @description 必填 / may not be blank */
            required: boolean;
        };
        RegisterFile: {
            fileId: components["schemas"]["UUID"];
            register: string;
            fileName: string;
            charset: string;
            /** Format: int64 */
            bytes: number;
            /** @description 文件的 SM3,十六进制 / SM3 of the file, hexadecimal */
            fileDigest: string;
            receivedAt: components["schemas"]["Instant"];
            /** @description 到期后删除 / until when it is kept */
            keptUntil: components["schemas"]["Instant"];
            /** @description 核对任务 / the job that checks it */
            checkJob: components["schemas"]["Job"] | null;
            /** @description 核对结果 / what the check found */
            report: components["schemas"]["RegisterReport"] | null;
            /** @description 导入任务 / the job that loads it */
            loadJob: components["schemas"]["Job"] | null;
            /**
             * Format: int64
             * @description 导入编号 / number of the load that it became
             */
            loadNo: number | null;
        };
        RegisterLoad: {
            /** Format: int64 */
            loadNo: number;
            register: string;
            /** @description 文件名,单条登记时为空 / name of the file, empty for a single entry */
            fileName: string;
            /** @description 文件的 SM3,十六进制 / SM3 of the file, hexadecimal */
            fileDigest: string;
            /** @description 导入人 / who loaded it */
            loadedBy: string;
            loadedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description 读取行数 / lines read
             */
            rowsRead: number;
            /**
             * Format: int32
             * @description 新增与变更条数 / entries added or changed
             */
            rowsChanged: number;
            /**
             * Format: int32
             * @description 删除条数 / entries taken out
             */
            rowsRemoved: number;
            /**
             * Format: int32
             * @description 拒收处数,仅导入合格行时大于零 / refusals, above zero where good lines alone were loaded
             */
            rowsRefused: number;
        };
        RegisterLoadPage: {
            items: components["schemas"]["RegisterLoad"][];
            /** @description 下一页游标 / cursor of the next page */
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        RegisterLoadRequest: {
            /** @description false 有拒收则全部不导入;true 只导入合格行 / false: nothing where a line is refused; true: the good lines alone */
            goodLinesOnly: boolean;
        };
        RegisterRefusal: {
            /** Format: int64 */
            line: number;
            /** @description 列,空为整行 / the column, empty for the whole line */
            column: string;
            /** @description 所填内容;涉及或可能涉及个人的不显示 / what stands there; null where it is or may be of a person */
            value: string | null;
            reasonZh: string;
            reasonEn: string;
            remedyZh: string;
            remedyEn: string;
        };
        RegisterReport: {
            /**
             * Format: int32
             * @description 有内容的行数 / lines with an entry
             */
            read: number;
            /**
             * Format: int32
             * @description 将新增 / entries that would be added
             */
            added: number;
            /**
             * Format: int32
             * @description 将变更 / entries that would change
             */
            changed: number;
            /**
             * Format: int32
             * @description 将删除 / entries that would be taken out
             */
            removed: number;
            /**
             * Format: int32
             * @description 无变化 / entries that stand there already, the same
             */
            same: number;
            /**
             * Format: int32
             * @description 拒收处数 / refusals
             */
            refused: number;
            /**
             * Format: int32
             * @description 拒收的行数 / lines with a refusal
             */
            refusedLines: number;
            /** @description 可导入合格行:表头与编码无误 / good lines can be loaded: heading and encoding are in order */
            loadable: boolean;
            /** @description 前若干处拒收,全部见核对任务的结果文件 / the first refusals; all are in the file of the check's job */
            refusals: components["schemas"]["RegisterRefusal"][];
        };
        Release: {
            releaseId: string;
            createdAt: components["schemas"]["Instant"];
            /** @description 数据截止日 / the figures stand as of this day */
            asOf: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description 备案顺序号,决定所依据的登记状态 / filing number that names the state of the register
             */
            snapshotPosition: number;
            /** @description 计算程序版本 / version of the program */
            codeVersion: string;
            /** @description 全部观测值的摘要 / digest of all figures */
            digest: string;
            /**
             * Format: int32
             * @description 观测值个数 / number of figures
             */
            observations: number;
        };
        Reminder: {
            subject: components["schemas"]["ReminderSubject"];
            urgency: components["schemas"]["ReminderUrgency"];
            /** @description 平台编号或电子认证机构名称 / platform code, or the authority's name */
            holder: string;
            /** @description 资质种类 / kind of qualification */
            kind: string | null;
            /** @description 资质编号或证书序列号 / number or serial */
            number: string;
            validTo: components["schemas"]["LocalDate"];
            /** Format: int32 */
            daysLeft: number;
        };
        /** @enum {string} */
        ReminderSubject: "QUALIFICATION" | "CERTIFICATE";
        /**
         * @description 已过期、7 天内、30 天内、90 天内 / expired, within 7, 30 or 90 days
         * @enum {string}
         */
        ReminderUrgency: "EXPIRED" | "WITHIN_7" | "WITHIN_30" | "WITHIN_90";
        /** @enum {string} */
        RepairClaim: "CORRECTION" | "WITHDRAWAL";
        ReportActChoice: {
            action: components["schemas"]["ReportAction"];
            /** @description 现在不能办理的理由,空为可以 / what stands against it now; nothing when it may be done */
            obstacles: components["schemas"]["ReportObstacle"][];
        };
        /** @enum {string} */
        ReportAction: "WRITE" | "SUBMIT" | "RETURN" | "ACCEPT";
        ReportDue: {
            /** @description 报送期限 / last day */
            on: components["schemas"]["LocalDate"];
            /** @description 所涉年度的工作日是否均已载入 / whether the working days of its years are loaded */
            certain: boolean;
            cautionZh: string | null;
            cautionEn: string | null;
            /** @description 期限状态;已报送的为报送当日 / how near it is; of one that was submitted, was on that day */
            urgency: components["schemas"]["Urgency"];
            /**
             * Format: int32
             * @description 剩余工作日,超期为负 / working days left, negative when it is over
             */
            workingDaysLeft: number;
        };
        ReportEvent: {
            action: components["schemas"]["ReportAction"];
            actionZh: string;
            actionEn: string;
            by: string;
            at: components["schemas"]["Instant"];
            state: components["schemas"]["ReportState"];
            /** Format: int32 */
            version: number;
            reason: string;
        };
        ReportFigure: {
            code: string;
            group: components["schemas"]["FigureGroup"];
            groupZh: string;
            groupEn: string;
            labelZh: string;
            labelEn: string;
            unit: components["schemas"]["FigureUnit"];
            /** @description 无可统计时无 / none where there is nothing to count from */
            value: number | null;
            /** @description 上期报送数 / as reported of the period before; none where none was */
            before: number | null;
        };
        ReportObstacle: {
            code: string;
            messageZh: string;
            messageEn: string;
            remedyZh: string;
            remedyEn: string;
        };
        ReportReminder: {
            text: string;
            sentBy: string;
            sentAt: components["schemas"]["Instant"];
        };
        ReportReminderAnswer: {
            /** @description 已催报的单位 / units that were reminded */
            reminded: string[];
            /** @description 已报送或今日已催报的单位 / units that have reported, or were reminded today */
            passedOver: string[];
        };
        ReportReminderRequest: {
            period: string;
            areas: string[];
            text: string;
        };
        ReportReturnRequest: {
            reason: string;
        };
        /** @enum {string} */
        ReportState: "NOT_BEGUN" | "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
        ReportText: {
            /** @description 形势分析 / situation */
            situation: string;
            /** @description 工作情况 / measures */
            measures: string;
            /** @description 问题与建议 / problems and what is asked for */
            problems: string;
        };
        ReportVersion: {
            area: string;
            period: string;
            /** Format: int32 */
            version: number;
            text: components["schemas"]["ReportText"];
            figures: components["schemas"]["ReportFigure"][];
            submittedBy: string;
            submittedAt: components["schemas"]["Instant"];
            countedAt: components["schemas"]["Instant"];
        };
        ReportVersionRow: {
            /** Format: int32 */
            version: number;
            submittedBy: string;
            submittedAt: components["schemas"]["Instant"];
            countedAt: components["schemas"]["Instant"];
        };
        RetentionCertificate: {
            /** Format: int64 */
            certificateNo: number;
            issuedAt: components["schemas"]["Instant"];
            /** @description 签署的原文,规范化 JSON(RFC 8785) / the document signed, canonical JSON */
            document: string;
            /** @description 原文的内容 / what the document says */
            content: unknown;
            /** @description 原文的 SM3 摘要 / SM3 of the document */
            hash: string;
            /** @description 摘要与原文相符,且与上一份证明相接 / the hash fits the document, which tells the hash of the one before */
            isIntact: boolean;
            /** @description SM2 签名(Base64) / SM2 signature */
            signature: string | null;
            /** @description 验证签名的证书序列号 / serial of the certificate that verifies it */
            certificateSerial: string | null;
        };
        RetentionCertificateSummary: {
            /** Format: int64 */
            certificateNo: number;
            issuedAt: components["schemas"]["Instant"];
            /** @description 经办人 / by whom */
            issuedBy: string;
            /**
             * Format: int64
             * @description 去标识化的劳动者 / workers pseudonymised
             */
            persons: number;
            /**
             * Format: int64
             * @description 销毁密钥的报文,含被拒报文 / filings whose key was destroyed, refused ones among them
             */
            filings: number;
            /**
             * Format: int64
             * @description 截断的访问日志条数 / entries dropped from the access log
             */
            accessEntries: number;
            /** @description 是否有主管部门的签名 / whether the bureau's key signed it */
            isSigned: boolean;
        };
        RetentionHold: {
            /** Format: int64 */
            holdNo: number;
            /** @description 今日是否有效 / whether it stands today */
            stands: boolean;
            subject: components["schemas"]["HoldSubject"];
            /** @description 统一社会信用代码,或合同的登记编号 / credit code, or the city's number of the contract */
            key: string;
            /** @description 案号 / case number */
            caseNo: string;
            reason: string;
            /** @description 至何日,无则至解除 / its last day, none: until it is ended */
            until: components["schemas"]["LocalDate"] | null;
            enteredBy: string;
            enteredAt: components["schemas"]["Instant"];
            endedBy: string | null;
            endedAt: components["schemas"]["Instant"] | null;
            endReason: string | null;
        };
        RetentionHoldEnd: {
            reason: string;
        };
        RetentionHoldRequest: {
            subject: components["schemas"]["HoldSubject"];
            key: string;
            caseNo: string;
            reason: string;
            /** @description 至何日 / its last day */
            until: components["schemas"]["LocalDate"] | null;
        };
        RetentionHolds: {
            items: components["schemas"]["RetentionHold"][];
        };
        Reveal: {
            contractId: string;
            values: components["schemas"]["ClearValue"][];
            /**
             * Format: int64
             * @description 访问日志编号 / number of the entry in the access log
             */
            entryNo: number;
            /** @description 查看账号,用于水印 / account of the reader, for the watermark */
            account: string;
            revealedAt: components["schemas"]["Instant"];
            /** @description 应在此时停止显示 / the time by which it should be hidden again */
            hideAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        RevealField: "worker.idNo" | "worker.name" | "worker.birthDate" | "worker.mobile" | "contract.wage";
        RevealRequest: {
            /** @description 全市劳动合同编号 / registry contract id */
            contractId: string;
            /** @description 要显示的内容 / what is to be shown */
            fields: components["schemas"]["RevealField"][];
            /** @description 代码表 reveal-purpose / code list reveal-purpose */
            purpose: string;
            /** @description 用途说明,至多 200 字,不得含个人信息 / more on the purpose, no personal data */
            note: string | null;
            /** @description 案号,1 至 60 字 / case number, 1 to 60 characters */
            caseNo: string;
        };
        RevocationRequest: {
            reason: string;
            /** @description 自何时起不可信,可早于现在:此后收到的备案列入核查;缺省为现在 / from when it is not to be relied on; filings received since are listed for a person to look at; now if absent */
            invalidSince: components["schemas"]["OffsetDateTime"] | null;
        };
        RoleCount: {
            role: string;
            /** Format: int32 */
            accounts: number;
        };
        RuleCount: {
            rule: string;
            /** Format: int64 */
            count: number;
        };
        SavedView: {
            viewId: components["schemas"]["UUID"];
            /** @description 台账:employers、contracts / ledger: employers, contracts */
            ledger: string;
            name: string;
            /** @description 建立者账号 / account that keeps it */
            owner: string;
            /** @description 为本人所建,可修改、删除 / the caller's own, which it may change and delete */
            own: boolean;
            /** @description 本单位共享 / shared with the unit */
            shared: boolean;
            /** @description 查询参数,同台账地址中的参数 / search parameters, as they stand in the ledger's address */
            search: {
                [key: string]: string;
            };
            /** Format: int32 */
            version: number;
            updatedAt: components["schemas"]["Instant"];
        };
        SavedViewList: {
            items: components["schemas"]["SavedView"][];
        };
        SavedViewRequest: {
            ledger: string;
            /** @description 名称,1 至 60 字 / name, 1 to 60 characters */
            name: string;
            /** @description 是否与本单位共享 / whether it is shared with the unit */
            shared: boolean;
            /** @description 查询参数,同台账地址中的参数,不含翻页 / search parameters as in the ledger's address, without paging */
            search: {
                [key: string]: string;
            };
        };
        ScorePart: {
            part: string;
            nameZh: string;
            nameEn: string;
            /** @description 权重 / how much it adds at most */
            weight: number;
            /** @description 测得的值 / what was measured */
            measure: number;
            /**
             * Format: int32
             * @description 所依据的事实数 / facts behind it
             */
            evidence: number;
            /** @description 计入比例,0 至 1 / how much of the weight counts */
            counts: number;
            /** @description 得分 / what it adds */
            points: number;
            reasonZh: string;
            reasonEn: string;
            article: string;
        };
        ScorePartName: {
            part: string;
            nameZh: string;
            nameEn: string;
        };
        SharedContract: {
            /** @description 今日(北京时间)状态;MOVED 为已由其他单位承继 / state today in Beijing; MOVED of one that another employer took over */
            state: components["schemas"]["StateName"];
            contractId: string | null;
            employmentForm: string | null;
            termType: string | null;
            signedOn: components["schemas"]["LocalDate"] | null;
            employmentStart: components["schemas"]["LocalDate"] | null;
            startDate: components["schemas"]["LocalDate"] | null;
            endDate: components["schemas"]["LocalDate"] | null;
            area: string | null;
            endedOn: components["schemas"]["LocalDate"] | null;
            endingReason: string | null;
        };
        SharedEmployer: {
            /**
             * Format: int32
             * @description 第几个查询对象,自 1 起 / its place among those asked about, from 1
             */
            place: number;
            creditCode: string;
            employerName: string | null;
            result: components["schemas"]["SharedResult"];
            /** @description 各状态合同数 / number of contracts by state */
            contracts: {
                [key: string]: number;
            };
        };
        SharedEmployers: {
            agreementNo: string;
            purpose: string;
            businessNo: string;
            day: components["schemas"]["LocalDate"];
            items: components["schemas"]["SharedEmployer"][];
        };
        SharedEmployment: {
            /**
             * Format: int32
             * @description 第几个查询对象,自 1 起 / its place among those asked about, from 1
             */
            place: number;
            creditCode: string;
            employerName: string | null;
            result: components["schemas"]["SharedResult"];
            /**
             * Format: int32
             * @description 今日有效的合同数 / how many contracts are in force today
             */
            inForce: number;
            contracts: components["schemas"]["SharedContract"][];
        };
        SharedEmployments: {
            agreementNo: string;
            purpose: string;
            businessNo: string;
            day: components["schemas"]["LocalDate"];
            items: components["schemas"]["SharedEmployment"][];
        };
        SharedReceipt: {
            receiptNo: string;
            /** @description answer 按 RFC 8785 规范化后的 SM3 摘要,十六进制 / SM3 of the member answer in the form of RFC 8785, in hexadecimal */
            digest: string;
            at: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description 访问日志编号 / number of the entry in the access log
             */
            entryNo: number;
        };
        SharedReceiptCheck: {
            receiptNo: string;
            agreementNo: string;
            purpose: components["schemas"]["SharingPurpose"];
            businessNo: string;
            at: components["schemas"]["Instant"];
            /** Format: int32 */
            subjects: number;
            /** Format: int32 */
            found: number;
            digest: string;
            /** Format: int64 */
            entryNo: number;
            /** @description 所给摘要是否与登记的一致;未给则无 / whether the digest given is the one on record; none where none was given */
            matches: boolean | null;
        };
        /**
         * @description FOUND 查得;NONE 协议地区和行业内无登记的合同,不等于没有劳动关系 / found; none on record within the agreed areas and industries, which does not mean that there is no employment
         * @enum {string}
         */
        SharedResult: "FOUND" | "NONE";
        SharingAct: {
            action: components["schemas"]["SharingAction"];
            needsReason: boolean;
            obstacles: components["schemas"]["SharingObstacle"][];
        };
        SharingActRequest: {
            action: components["schemas"]["SharingAction"];
            /** @description 理由,暂停和终止必填,使用方可见 / why; required to suspend or end, and read by the consumer */
            reason: string | null;
        };
        /** @enum {string} */
        SharingAction: "WRITE" | "PUT_IN_FORCE" | "SUSPEND" | "RESUME" | "END";
        SharingAgreement: {
            agreementNo: string;
            /**
             * Format: int64
             * @description 修订号,即 ETag / its revision, which is the ETag
             */
            revision: number;
            state: components["schemas"]["SharingState"];
            outsideTerm: boolean;
            terms: components["schemas"]["SharingTerms"];
            purposeZh: string;
            purposeEn: string;
            suspendedFor: string | null;
            /** @description 起草人,使用方不可见 / who drafted it; not told to the consumer */
            drafters: string[];
            enactedBy: string | null;
            use: components["schemas"]["SharingUse"];
            /** @description 近 30 日使用情况,新的在前 / its use on the last 30 days, the latest first */
            days: components["schemas"]["SharingDay"][];
            events: components["schemas"]["SharingEvent"][];
            acts: components["schemas"]["SharingAct"][];
            asOf: components["schemas"]["Instant"];
        };
        SharingAgreementPage: {
            items: components["schemas"]["SharingAgreementRow"][];
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        SharingAgreementRow: {
            agreementNo: string;
            consumer: string;
            kind: components["schemas"]["SharingConsumer"];
            purpose: components["schemas"]["SharingPurpose"];
            purposeZh: string;
            purposeEn: string;
            state: components["schemas"]["SharingState"];
            from: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
            /** @description 生效但期限未到或已过 / in force, but today lies outside its term */
            outsideTerm: boolean;
            /** Format: int32 */
            dailyQuota: number;
            /** Format: int32 */
            totalQuota: number;
            use: components["schemas"]["SharingUse"];
        };
        SharingCall: {
            receiptNo: string;
            at: components["schemas"]["Instant"];
            purpose: string;
            /** @description 业务编号 / business number of the consumer */
            businessNo: string;
            question: components["schemas"]["SharingQuestion"];
            /**
             * Format: int32
             * @description 查询对象数 / how many it asked about
             */
            subjects: number;
            /**
             * Format: int32
             * @description 查得数 / of how many something was told
             */
            found: number;
            /** @description OK,或拒绝的原因 / OK, or why it was refused */
            outcome: string;
            /**
             * Format: int64
             * @description 访问日志编号 / number of the entry in the access log
             */
            entryNo: number;
            /** @description 回复内容的 SM3 摘要 / SM3 digest of the answer */
            digest: string | null;
        };
        SharingCallPage: {
            items: components["schemas"]["SharingCall"][];
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        SharingConsumer: "PROVINCE" | "SECTOR";
        SharingDay: {
            day: components["schemas"]["LocalDate"];
            /** Format: int32 */
            calls: number;
            /** Format: int32 */
            subjects: number;
            /** Format: int32 */
            found: number;
            /** Format: int32 */
            refused: number;
        };
        SharingEvent: {
            action: components["schemas"]["SharingAction"];
            /** @description 办理人,使用方不可见 / who did it; not told to the consumer */
            by: string | null;
            at: components["schemas"]["Instant"];
            state: components["schemas"]["SharingState"];
            reason: string;
        };
        SharingField: {
            pointer: string;
            labelZh: string;
            labelEn: string;
            dataClass: components["schemas"]["DataClass"];
        };
        SharingObstacle: {
            code: string;
            messageZh: string;
            messageEn: string;
            remedyZh: string;
            remedyEn: string;
        };
        /** @enum {string} */
        SharingPurpose: "REGIONAL_COORDINATION" | "ENFORCEMENT" | "SERVICE" | "SECTOR_SUPERVISION";
        SharingPurposeInfo: {
            purpose: components["schemas"]["SharingPurpose"];
            labelZh: string;
            labelEn: string;
            basis: string;
            consumers: components["schemas"]["SharingConsumer"][];
            questions: components["schemas"]["SharingQuestion"][];
            fields: string[];
        };
        /** @enum {string} */
        SharingQuestion: "EMPLOYMENT" | "EMPLOYER";
        /** @enum {string} */
        SharingState: "DRAFT" | "IN_FORCE" | "SUSPENDED" | "ENDED";
        SharingTerms: {
            /** @description 使用方单位 / the organisation that asks */
            consumer: string;
            /** @description 使用方账号或客户端 / its account or client at the realm */
            account: string;
            /** @description 使用方类别 / kind of consumer */
            kind: components["schemas"]["SharingConsumer"];
            purpose: components["schemas"]["SharingPurpose"];
            /** @description 用途说明 / the purpose in its own words */
            purposeText: string;
            /** @description 法律依据,写明条款 / the article it rests on */
            basis: string;
            /** @description 可查询的事项 / what it may ask */
            questions: components["schemas"]["SharingQuestion"][];
            /** @description 共享数据项,JSON Pointer;合同状态之外 / what is told beside the state, as JSON Pointers */
            fields: string[];
            /** @description 地区,全市为 110000 / areas, 110000 for the city */
            areas: string[];
            from: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description 每日额度,按查询的劳动者或单位计 / workers or employers that may be asked about on a day
             */
            dailyQuota: number;
            /**
             * Format: int32
             * @description 总额度 / in all
             */
            totalQuota: number;
        };
        SharingUse: {
            /**
             * Format: int32
             * @description 今日已用 / asked about today
             */
            today: number;
            /**
             * Format: int32
             * @description 累计已用 / in all
             */
            total: number;
            /**
             * Format: int32
             * @description 调用次数,含被拒绝的 / calls, those refused among them
             */
            calls: number;
            /**
             * Format: int32
             * @description 被拒绝的调用 / calls refused
             */
            refused: number;
            lastAt: components["schemas"]["Instant"] | null;
        };
        SharingVocabulary: {
            purposes: components["schemas"]["SharingPurposeInfo"][];
            fields: components["schemas"]["SharingField"][];
        };
        SilentRule: {
            /**
             * @description 规则编号 / rule id
             * @example B08
             */
            rule: string;
            /**
             * @description 所需名录 / the register it needs
             * @example employer
             */
            register: string;
            /** @description true 为仅部分未评价 / true: only a part of it was not evaluated */
            inPart: boolean;
            /** @description 此刻起 decidedAt 的备案;无则自始 / filings decided from then on, none: from the beginning */
            from: components["schemas"]["Instant"] | null;
            /** @description 此刻前 decidedAt 的备案;无则至今 / filings decided before, none: still */
            until: components["schemas"]["Instant"] | null;
        };
        StandingRequest: {
            reason: string;
        };
        StateCounts: {
            /** Format: int64 */
            pending: number;
            /** Format: int64 */
            active: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            ended: number;
            /** Format: int64 */
            void: number;
            /** Format: int64 */
            moved: number;
        };
        /** @enum {string} */
        StateName: "PENDING" | "ACTIVE" | "OVERDUE" | "ENDED" | "VOID" | "MOVED";
        SurveyBand: {
            code: string;
            nameZh: string;
            nameEn: string;
            /** Format: int32 */
            from: number;
            /** @description 全部调查 / every employer in it is surveyed */
            takenWhole: boolean;
        };
        SurveyFrame: {
            frame: components["schemas"]["SurveyFrameRow"];
            bands: components["schemas"]["SurveyBand"][];
            strata: components["schemas"]["SurveyStratum"][];
            /**
             * Format: int32
             * @description 样本量下限,仅市统计员 / the smallest sample, for the city's statistician
             */
            leastSample: number | null;
            /**
             * Format: int32
             * @description 样本量上限,仅市统计员 / the largest sample, for the city's statistician
             */
            mostSample: number | null;
            asOf: components["schemas"]["Instant"];
        };
        SurveyFramePage: {
            items: components["schemas"]["SurveyFrameRow"][];
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        SurveyFrameRequest: {
            /** @description 月份,本月或上月 / month, this one or the one before */
            month: string;
            /** @description 建立原因;当月已抽样的须填 / why; demanded once a sample of the month was drawn */
            reason: string | null;
        };
        SurveyFrameRow: {
            /** Format: int64 */
            frameNo: number;
            /** @description 月份,如 2026-11 / month */
            month: string;
            /**
             * Format: int32
             * @description 当月第几版 / which version of the month
             */
            version: number;
            madeBy: string;
            /** @description 数据时点,即建立时间 / as of when, which is when it was made */
            asOf: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description 本范围内的调查单位数 / employers that the caller sees
             */
            employers: number;
            /**
             * Format: int32
             * @description 本范围内的抽样层数 / strata that the caller sees
             */
            strata: number;
            /**
             * Format: int64
             * @description 本范围内的有效合同数 / contracts in force that the caller sees
             */
            contracts: number;
            /** @description 参保人数所属月份 / month of the insured head-counts */
            insuredMonth: string | null;
            /** @description 全市名录库的 SHA-256 / SHA-256 of the frame of the whole city */
            digest: string;
            /** @description 是否当月最新一版;只能从最新一版抽样 / whether it is the latest of its month, from which alone a sample is drawn */
            latest: boolean;
            /** @description 建立原因;当月已抽样的再建须填 / why it was made; demanded once a sample of the month was drawn */
            reason: string | null;
            sample: components["schemas"]["SurveySample"] | null;
        };
        SurveySample: {
            /**
             * Format: int32
             * @description 全市样本量 / size in the whole city
             */
            size: number;
            /** @description 随机种子;每层取 SHA-256(种子:信用代码)最小者 / seed; of a stratum those with the least SHA-256 of seed:code are drawn */
            seed: string;
            drawnBy: string;
            drawnAt: components["schemas"]["Instant"];
            /** @description 是否当月有效样本:当月抽过样的各版中最新一版的样本有效 / whether it is the sample of its month, which is that of the latest version drawn from */
            counts: boolean;
            /**
             * Format: int32
             * @description 本范围内的样本单位数 / drawn units that the caller sees
             */
            visible: number;
        };
        SurveySampleRequest: {
            /**
             * Format: int32
             * @description 全市样本量 / size in the whole city
             */
            size: number;
        };
        SurveyStratum: {
            /** @description 地区-行业门类-规模段 / area, section and band */
            stratum: string;
            /** @description 登记地区;_O 外省市,_U 不详 / area of registration; _O elsewhere, _U not known */
            area: string;
            /** @description 行业门类;_U 不详 / section; _U not known */
            section: string;
            band: string;
            /**
             * Format: int32
             * @description 层内单位数 N / units in it, N_h
             */
            units: number;
            /** Format: int64 */
            contracts: number;
            /** @description 层内单位的 SHA-256 / SHA-256 of its units */
            digest: string;
            /**
             * Format: int32
             * @description 样本量 n / units drawn, n_h
             */
            sampled: number | null;
            /** @description 设计权数 N/n / design weight N_h / n_h */
            weight: number | null;
        };
        SurveyUnit: {
            creditCode: string;
            name: string;
            area: string;
            section: string;
            band: string;
            stratum: string;
            /** Format: int32 */
            stratumUnits: number;
            ownershipCode: string | null;
            sizeClass: string | null;
            /**
             * Format: int32
             * @description 有效合同数 / contracts in force
             */
            contracts: number;
            /**
             * Format: int32
             * @description 当月新签合同数 / contracts signed in the month
             */
            concluded: number;
            /**
             * Format: int32
             * @description 参保人数 / insured head-count
             */
            insured: number | null;
            firstFiledOn: components["schemas"]["LocalDate"];
            lastFiledOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description 层内抽中次序;未抽中为空 / its place in the draw of its stratum; null when not drawn
             */
            place: number | null;
            /** @description 设计权数;未抽中为空 / design weight; null when not drawn */
            weight: number | null;
        };
        SurveyUnitPage: {
            items: components["schemas"]["SurveyUnit"][];
            nextCursor: string | null;
            /**
             * Format: int64
             * @description 符合条件的单位数,按名称查询时为空 / how many there are; null when asked by name
             */
            total: number | null;
            asOf: components["schemas"]["Instant"];
        };
        TableChange: {
            /** Format: int64 */
            changeNo: number;
            table: string;
            key: string;
            /** @description 各栏的新值 / the new values by column */
            values: {
                [key: string]: string;
            };
            /** @description 自该法定日起 / from this legal day on */
            validFrom: components["schemas"]["LocalDate"];
            /** @description 自该备案日起适用 / filings from this day on are judged by it */
            filingsFrom: components["schemas"]["LocalDate"];
            /** @description 依据 / article or document */
            basis: string;
            /** @description 提出理由 / why it is proposed */
            explanation: string;
            state: components["schemas"]["ChangeState"];
            /**
             * Format: int64
             * @description 版本,同 ETag / the same as the ETag
             */
            revision: number;
            proposedBy: string;
            proposedAt: components["schemas"]["Instant"];
            /** @description 决定人,撤回的为提出人 / who decided; of one withdrawn the proposer */
            decidedBy: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
            decisionReason: string | null;
        };
        TableChangePage: {
            items: components["schemas"]["TableChange"][];
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        TermTypeCount: {
            termType: string;
            /** Format: int64 */
            count: number;
        };
        TimelineEntry: {
            contractId: string;
            contractNo: string;
            /** Format: int32 */
            version: number;
            kind: components["schemas"]["EventKind"];
            /** @description 业务发生日期 / legal date of the fact */
            occurredOn: components["schemas"]["LocalDate"];
            /** @description 登记时间 / time of registration */
            recordedAt: components["schemas"]["Instant"];
            /** @description 姓名,已脱敏 / name, masked */
            workerName: string;
            platformCode: string;
            termType: string;
            startDate: components["schemas"]["LocalDate"];
            endDate: components["schemas"]["LocalDate"] | null;
            /** @description 仅解除、终止 / rescinded and terminated only */
            endingReason: string | null;
            /** @description 该事件已被撤回 / this event was withdrawn */
            withdrawn: boolean;
        };
        TimelinePage: {
            items: components["schemas"]["TimelineEntry"][];
            nextCursor: string | null;
            asOf: components["schemas"]["Instant"];
        };
        TrendPoint: {
            period: string;
            values: {
                [key: string]: number;
            };
        };
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Urgency: "CRITICALLY_OVERDUE" | "OVERDUE" | "DUE_SOON" | "NOT_DUE";
        UrgencyCount: {
            urgency: components["schemas"]["Urgency"];
            /** Format: int64 */
            count: number;
        };
        VersionDiff: {
            contractId: string;
            from: components["schemas"]["VersionMark"];
            to: components["schemas"]["VersionMark"];
            /** @description 两个版本登记时已知的全部约定(含届时尚未生效的)的差异;不予显示的条款仅指明有变化 / differences of all that was agreed as known when each version was registered, what was not in effect yet among it; of terms that may not be shown only that they differ */
            changes: components["schemas"]["ContractChange"][];
        };
        VersionMark: {
            /** Format: int32 */
            version: number;
            kind: components["schemas"]["EventKind"];
            occurredOn: components["schemas"]["LocalDate"];
            recordedAt: components["schemas"]["Instant"];
        };
        Violation: {
            parameter: string;
            message: string;
            messageEn: string;
        };
        WorkerSearch: {
            /** @description 证件号码,完整;不写入地址与日志 / identity number, in full; it stands in no address and no log */
            idNumber: string;
            /** @description 证件类型,代码表 id-type;不填则查全部类型 / kind of document, code list id-type; all kinds where none is given */
            idType: string | null;
            /** @description 其他条件与排序,名称同 GET /contracts 的参数 / more conditions and the order, named as the parameters of GET /contracts */
            search: {
                [key: string]: string;
            } | null;
            cursor: string | null;
            /**
             * Format: int32
             * @description 每页条数,默认 50 / rows of a page, 50 by default
             */
            limit: number | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAlertEffect: {
        parameters: {
            query?: {
                /** @description 预警日期不早于,默认一年前 / raised on this day or later, a year back by default */
                from?: components["schemas"]["LocalDate"];
                /** @description 预警日期不晚于,默认今日 / raised on this day or before, today by default */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertEffect"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAlertEffect: {
        parameters: {
            query?: {
                /** @description 预警日期不早于,默认一年前 / raised on this day or later, a year back by default */
                from?: components["schemas"]["LocalDate"];
                /** @description 预警日期不晚于,默认今日 / raised on this day or before, today by default */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description 办理地区 / the area that handles it */
                area?: string;
                /** @description 承办人账号;me 为本人,none 为未分派 / account of who has it; me for oneself, none for nobody */
                assignee?: string;
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                /** @description 截止日期不晚于 / last day, on this day or before */
                dueTo?: string;
                /** @description 用人单位统一社会信用代码 / credit code of the employer */
                employer?: string;
                /** @description 劳动合同法第七十四条的项 / item of article 74 of the Labour Contract Law */
                item?: string;
                limit?: number;
                /** @description 预警日期不早于 / raised on this day or later */
                raisedFrom?: string;
                /** @description 预警日期不晚于 / raised on this day or before */
                raisedTo?: string;
                /** @description 规则编号;K 为风险分值 / id of the rule; K is the score */
                rule?: string;
                /** @description 严重程度 / severity */
                severity?: string;
                /** @description 排序;按截止日期时仅列在办的 / order; by the last day those alone that are open */
                sort?: "due" | "-raised";
                /** @description 状态;open 为全部在办的 / state; open stands for all that are to be worked on */
                state?: string;
                /** @description 紧急程度,按今日与工作日历 / urgency, by today and the calendar of working days */
                urgency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 预警编号 / number of the alert */
                alertNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertFile"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 预警编号 / number of the alert */
                alertNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertAssignment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertStanding"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 预警编号 / number of the alert */
                alertNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertDismissalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertStanding"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 预警编号 / number of the alert */
                alertNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertMerge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertStanding"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendAlertNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 预警编号 / number of the alert */
                alertNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertNoticeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertStanding"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeAlertRepair: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 预警编号 / number of the alert */
                alertNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertRepair"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertStanding"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 备案登记序号 / number of the filing */
                filingNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideApproval: {
        parameters: {
            query?: never;
            header?: {
                /** @description JavaScript;使用会话 Cookie 时必填 / JavaScript; required with a session cookie */
                "X-Requested-With"?: string;
            };
            path: {
                /** @description 备案登记序号 / number of the filing */
                filingNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAreas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaItem"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccessEntries: {
        parameters: {
            query?: {
                /** @description 账号 / account */
                account?: string;
                /** @description 操作 / action */
                action?: components["schemas"]["AccessAction"] & unknown;
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                /** @description 首日(北京时间) / first day in Beijing */
                from?: components["schemas"]["LocalDate"];
                limit?: number;
                /** @description 用途代码 / code of the purpose */
                purpose?: string;
                /** @description 记录编号:合同、备案、信用代码等 / number of a record */
                record?: string;
                /** @description 是否被拒绝 / whether it was refused */
                refused?: boolean;
                /** @description 对象 / resource */
                resource?: components["schemas"]["AccessSubject"] & unknown;
                /** @description 末日(北京时间) / last day in Beijing */
                to?: components["schemas"]["LocalDate"];
                /** @description 账号的数据范围 / scope of the account */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessEntryPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAccessEntries: {
        parameters: {
            query?: {
                /** @description 账号 / account */
                account?: string;
                /** @description 操作 / action */
                action?: components["schemas"]["AccessAction"] & unknown;
                /** @description 首日(北京时间) / first day in Beijing */
                from?: components["schemas"]["LocalDate"];
                /** @description 用途代码 / code of the purpose */
                purpose?: string;
                /** @description 记录编号:合同、备案、信用代码等 / number of a record */
                record?: string;
                /** @description 是否被拒绝 / whether it was refused */
                refused?: boolean;
                /** @description 对象 / resource */
                resource?: components["schemas"]["AccessSubject"] & unknown;
                /** @description 末日(北京时间) / last day in Beijing */
                to?: components["schemas"]["LocalDate"];
                /** @description 账号的数据范围 / scope of the account */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccessEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 / number of the entry */
                entryNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessEntry"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAccessLog: {
        parameters: {
            query?: {
                /** @description 上一步的 nextCursor / nextCursor of the step before */
                cursor?: string;
                /** @description 此前记下的哈希 / hash of that entry */
                notedHash?: string;
                /** @description 此前记下的编号 / number of an entry noted earlier */
                notedNo?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainCheck"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterCaseOfficial: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseOfficial"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseOfficials: {
        parameters: {
            query: {
                /** @description 监管地区 / area */
                area: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseOfficials"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaseVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseVocabulary"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description 监管地区 / supervising area */
                area?: string;
                /** @description 经办人或检查人员账号;me 为本人 / account of who has it or investigates; me for one's own */
                assignee?: string;
                /** @description head 为待负责人办理的:立案(含自查整改期满)、指派、调查终结或者复查后的处理、已审核的处罚决定、结案或者申请强制执行 / head for those that wait for the head: to be filed, also after self-correction, without inspectors, investigated or re-checked, with a reviewed sanction, to be closed or taken to court */
                awaits?: string;
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                /** @description 用人单位统一社会信用代码 / credit code of the employer */
                employer?: string;
                limit?: number;
                /** @description 案号,完整 / case number, in full */
                number?: string;
                /** @description 未办结或者已办结 / not closed, or closed */
                open?: string;
                /** @description 排序 / order */
                sort?: "due" | "-opened";
                /** @description 线索来源 / source */
                source?: string;
                /** @description 状态 / state */
                state?: string;
                /** @description 紧急程度,仅未办结的 / how urgent, of those that are not closed */
                urgency?: "CRITICALLY_OVERDUE" | "OVERDUE" | "DUE_SOON" | "NOT_DUE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseOpening"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 / its number */
                caseId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actInCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取案件时的 ETag / the ETag with which the case was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 编号 / its number */
                caseId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addCaseAttachment: {
        parameters: {
            query: {
                /** @description 文件名 / its name */
                fileName: string;
            };
            header?: never;
            path: {
                /** @description 案件编号 / number of the case */
                caseId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAttachmentAdded"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaseAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 附件编号 / number of the file */
                attachmentNo: number;
                /** @description 案件编号 / number of the case */
                caseId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commentOnCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 / its number */
                caseId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseCommentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaseDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 形成文书的办理序号 / number of the act that made it */
                actNo: number;
                /** @description 案件编号 / number of the case */
                caseId: number;
                /** @description 文书 / the form */
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取案件时的 ETag / the ETag with which the case was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 编号 / its number */
                caseId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseHandOverRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCodeList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 表名,如 term-type / name of the list
                 * @example term-type
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeEntry"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContracts: {
        parameters: {
            query?: {
                /** @description 用工所在地监管地区 / supervising area by place of employment */
                area?: string;
                /** @description 全市劳动合同编号 / registry contract id */
                contractId?: string;
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                /** @description 合同文件的 SM3 摘要 / SM3 digest of the contract's document */
                digest?: string;
                /** @description 用人单位统一社会信用代码 / credit code of the employer */
                employer?: string;
                /** @description 解除或终止日期不早于 / ended on this day or later */
                endedFrom?: string;
                /** @description 解除或终止日期不晚于 / ended on this day or before */
                endedTo?: string;
                limit?: number;
                /** @description 平台合同编号,完整 / the platform's number of the contract, in full */
                number?: string;
                /** @description 签署平台编号 / platform code */
                platform?: string;
                /** @description 签订日期不早于,未报的以合同起始日期计 / signed on this day or later, the first day of the contract standing for a day of signing that was not filed */
                signedFrom?: string;
                /** @description 签订日期不晚于 / signed on this day or before */
                signedTo?: string;
                /** @description 排序;按解除或终止日期时仅列已报解除、终止的 / order; by the day of ending those alone that have one */
                sort?: "-registered" | "-signedOn" | "-endedOn";
                /** @description 今日状态 / state today */
                state?: components["schemas"]["StateName"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundContractPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchContracts: {
        parameters: {
            query?: never;
            header?: {
                /** @description JavaScript;使用会话 Cookie 时必填 / JavaScript; required with a session cookie */
                "X-Requested-With"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundContractPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContract: {
        parameters: {
            query?: {
                /** @description 登记时间,默认现在;仅依据至该时点已登记的事实 / moment of recorded time, now by default: what was registered later is left out */
                knownAt?: components["schemas"]["OffsetDateTime"];
                /** @description 有效时间(北京时间日期),默认今日 / day of valid time in Beijing, today by default */
                validOn?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /** @description 全市劳动合同编号 / registry contract id */
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareContractVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 全市劳动合同编号 / registry contract id */
                contractId: string;
                /** @description 版本 / version */
                from: number;
                /** @description 与之比较的版本 / version it is compared with */
                to: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDiff"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDistrictReports: {
        parameters: {
            query?: {
                /** @description 地区 / unit */
                area?: string;
                /** @description 仅看超期未报的 / those alone that are owed and overdue */
                overdue?: boolean;
                /** @description 报告期,如 2026-Q3 / period, such as 2026-Q3 */
                period?: string;
                /** @description 状态 / state */
                state?: components["schemas"]["ReportState"];
                /** @description 年度,默认今年和上一年 / year, by default this one and the one before */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictReportList"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remindOfDistrictReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportReminderRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReminderAnswer"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportDistrictReports: {
        parameters: {
            query: {
                /** @description 报告期,如 2026-Q3 / period, such as 2026-Q3 */
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDistrictReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 地区 / unit */
                area: string;
                /** @description 报告期,如 2026-Q3 / period, such as 2026-Q3 */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictReport"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeDistrictReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag,尚未填报的为 "0" / the ETag that was read, "0" of what nobody has begun */
                "If-Match"?: string;
            };
            path: {
                /** @description 地区 / unit */
                area: string;
                /** @description 报告期,如 2026-Q3 / period, such as 2026-Q3 */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictReport"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptDistrictReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag,尚未填报的为 "0" / the ETag that was read, "0" of what nobody has begun */
                "If-Match"?: string;
            };
            path: {
                /** @description 地区 / unit */
                area: string;
                /** @description 报告期,如 2026-Q3 / period, such as 2026-Q3 */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictReport"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportDistrictReport: {
        parameters: {
            query?: {
                /** @description 第几次报送,默认当前 / version, as it stands by default */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 地区 / unit */
                area: string;
                /** @description 报告期,如 2026-Q3 / period, such as 2026-Q3 */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnDistrictReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag,尚未填报的为 "0" / the ETag that was read, "0" of what nobody has begun */
                "If-Match"?: string;
            };
            path: {
                /** @description 地区 / unit */
                area: string;
                /** @description 报告期,如 2026-Q3 / period, such as 2026-Q3 */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportReturnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictReport"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitDistrictReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag,尚未填报的为 "0" / the ETag that was read, "0" of what nobody has begun */
                "If-Match"?: string;
            };
            path: {
                /** @description 地区 / unit */
                area: string;
                /** @description 报告期,如 2026-Q3 / period, such as 2026-Q3 */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictReport"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDistrictReportVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 地区 / unit */
                area: string;
                /** @description 报告期,如 2026-Q3 / period, such as 2026-Q3 */
                period: string;
                /** @description 第几次报送 / its number */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVersion"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmployers: {
        parameters: {
            query?: {
                /** @description 登记或用工在此地区 / registered or employing in this area */
                area?: string;
                /** @description 这些用人单位,信用代码以逗号分隔 / these employers, credit codes with commas between */
                codes?: string;
                /** @description 有效合同数不少于 / contracts in force, at least */
                contractsFrom?: string;
                /** @description 有效合同数不多于 / contracts in force, at most */
                contractsTo?: string;
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                /** @description 最近备案不早于此日(北京时间) / last filing on this day in Beijing or later */
                filedFrom?: string;
                /** @description 最近备案不晚于此日(北京时间) / last filing on this day in Beijing or before */
                filedTo?: string;
                limit?: number;
                /** @description 名称的一部分,或信用代码的开头 / part of the name, or the beginning of the credit code */
                q?: string;
                /** @description confirmed 已经登记库核对,provisional 仅来自备案 / confirmed by the employer register, or known from filings alone */
                register?: string;
                /** @description 登记在此地区 / registered in this area */
                registeredIn?: string;
                /** @description 行业门类 / industry section */
                section?: string;
                /** @description 规模,代码表 size-class / size, code list size-class */
                size?: string;
                /** @description 排序,减号为降序 / order, a minus sign for descending */
                sort?: "name" | "-name" | "creditCode" | "-contracts" | "contracts" | "-lastFiledAt" | "lastFiledAt";
                /** @description 至少有一份合同今日处于此状态 / with at least one contract in this state today */
                state?: components["schemas"]["StateName"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEmployer: {
        parameters: {
            query?: {
                /** @description 登记时间,默认现在;仅依据至该时点已登记的事实 / moment of recorded time, now by default: what was registered later is left out */
                knownAt?: components["schemas"]["OffsetDateTime"];
                /** @description 有效时间(北京时间日期),默认今日 / day of valid time in Beijing, today by default */
                validOn?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /** @description 统一社会信用代码 / unified social credit code */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerProfile"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEmployerAffairs: {
        parameters: {
            query?: {
                /** @description 备案情况回看的天数 / how many days back filings are looked at */
                days?: number;
            };
            header?: never;
            path: {
                /** @description 本单位的统一社会信用代码 / unified social credit code of one's own employer */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerAffairs"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmployerContracts: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 今日状态 / state today */
                state?: components["schemas"]["StateName"] & unknown;
            };
            header?: never;
            path: {
                /** @description 统一社会信用代码 / unified social credit code */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExpiringContracts: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 多少日内 / within so many days */
                within?: "30" | "60" | "90";
            };
            header?: never;
            path: {
                /** @description 本单位的统一社会信用代码 / unified social credit code of one's own employer */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpiringContractPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmployerFilings: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 结果 / result */
                result?: "ACCEPTED_WITH_WARNINGS" | "REJECTED" | "HELD" | "PENDING_APPROVAL";
            };
            header?: never;
            path: {
                /** @description 本单位的统一社会信用代码 / unified social credit code of one's own employer */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerFilingPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmployerHistory: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 统一社会信用代码 / unified social credit code */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerHistoryPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmployerTimeline: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 统一社会信用代码 / unified social credit code */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspectionCoverage: {
        parameters: {
            query: {
                /** @description 年度 / year */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionCoverage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInspectionItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionItem"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterInspectionItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionItem"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endInspectionItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionEndRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionItem"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInspectionPlans: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 状态 / state */
                state?: components["schemas"]["InspectionPlanState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlanPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInspectionPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionPlanRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlan"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspectionPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlan"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editInspectionPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionPlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlan"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignInspections: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlan"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitInspectionPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlan"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionNumberRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlan"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    excludeInspectionObject: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionExclusionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlan"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    includeInspectionObject: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                creditCode: string;
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlan"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordInspectionNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionNumberRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlan"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInspectionObjects: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                /** @description 仅看不能抽取的 / those alone that cannot be drawn */
                leftOut?: boolean;
                limit?: number;
                /** @description 风险等级 / risk class */
                riskClass?: string;
            };
            header?: never;
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionObjectPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspectionProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishInspectionResults: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlan"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspectionPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayInspectionDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                creditCode: string;
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionReplay"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInspectionTasks: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionTaskPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    voidInspectionPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 抽查计划编号 / number of the plan */
                planNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPlan"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyInspectionTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionTaskPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceInspector: {
        parameters: {
            query?: never;
            header?: {
                /** @description 任务的 revision,加引号 / the task's revision, in quotes */
                "If-Match"?: string;
            };
            path: {
                /** @description 任务编号 / number of the task */
                taskNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectorReplacementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionTaskState"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterInspectionResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description 任务的 revision,加引号 / the task's revision, in quotes */
                "If-Match"?: string;
            };
            path: {
                /** @description 任务编号 / number of the task */
                taskNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionResultRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionTaskState"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInspectors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspector"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterInspector: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectorRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspector"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inspectorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectorFile"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delistInspector: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                inspectorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionEndRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspector"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterInspectorRecusal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                inspectorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectorRecusalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspector"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endInspectorRecusal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                inspectorId: string;
                recusalNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspector"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description mine 本人的,decision 待本人审批的 / one's own, or those that wait for one's decision */
                of?: "mine" | "decision";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAllJobs: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                /** @description 任务类型 / kind of job */
                kind?: string;
                limit?: number;
                /** @description 状态 / state */
                state?: components["schemas"]["JobState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseJobPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobDecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeptCodeLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptListRow"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getKeptCodeList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 表名 / name of the list
                 * @example employment-form
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptList"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeyCompromises: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyCompromise"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterKeyCompromise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyCompromiseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyCompromise"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getKeyCompromiseEffect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certSerial: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromiseEffect"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 情况 / standing */
                standing?: components["schemas"]["NoticeStanding"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerNoticePage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 提示编号 / number of the notice */
                noticeNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerNoticeFile"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 提示编号 / number of the notice */
                noticeNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeAnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeState"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNoticeFacts: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 提示编号 / number of the notice */
                noticeNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeFactPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpinions: {
        parameters: {
            query?: {
                /** @description 地区 / unit */
                area?: string;
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 在该期内听取的,如 2026-Q3 / heard in that period, such as 2026-Q3 */
                period?: string;
                /** @description 来源 / who was heard */
                source?: components["schemas"]["OpinionSource"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordOpinion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opinion"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    strikeOpinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 / its number */
                opinionNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionStrikingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opinion"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccount"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialAccount"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialAccount"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change: components["schemas"]["AccountChange"];
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialAccount"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUnit"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialAccount"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listParameters: {
        parameters: {
            query?: {
                /**
                 * @description 备案日,无则今天 / day of filing, today when none
                 * @example 2026-11-26
                 */
                day?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterList"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getParameterHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 项名 / key of the entry
                 * @example gap-days
                 */
                key: string;
                /**
                 * @description 表名 / name of the table
                 * @example parameters
                 */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterHistory"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlatformApplications: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPlatformApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlatformApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 接入申请编号 / number of the application */
                applicationNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editPlatformApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 接入申请编号 / number of the application */
                applicationNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePlatformApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 接入申请编号 / number of the application */
                applicationNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationDecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declarePlatformItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 接入申请编号 / number of the application */
                applicationNo: number;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemDeclarationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewPlatformItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 接入申请编号 / number of the application */
                applicationNo: number;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemReviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitPlatformApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 接入申请编号 / number of the application */
                applicationNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlatformChecklist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistItem"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlatformLeague: {
        parameters: {
            query?: {
                /** @description 最近天数,含今天 / the last days, today among them */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformLeague"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlatformReminders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlatforms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Platform"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlatformFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                platformCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformFile"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlatformAdmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                platformCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admission"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    repeatPlatformAdmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                platformCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admission"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPlatformCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 平台档案的 ETag / the ETag of the platform's file */
                "If-Match"?: string;
            };
            path: {
                platformCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformFile"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokePlatformCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 平台档案的 ETag / the ETag of the platform's file */
                "If-Match"?: string;
            };
            path: {
                platformCode: string;
                serial: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformFile"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlatformChanges: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                platformCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformChangePage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlatformFilings: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 结果 / result */
                result?: components["schemas"]["FilingResult"] & unknown;
            };
            header?: never;
            path: {
                /** @description 平台编号 / platform code */
                platformCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportPlatformIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description 平台档案的 ETag / the ETag of the platform's file */
                "If-Match"?: string;
            };
            path: {
                platformCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformFile"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePlatformIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description 平台档案的 ETag / the ETag of the platform's file */
                "If-Match"?: string;
            };
            path: {
                incidentNo: number;
                platformCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentClosing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformFile"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlatformNotices: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 情况 / standing */
                standing?: components["schemas"]["NoticeStanding"] & unknown;
            };
            header?: never;
            path: {
                /** @description 平台编号 / platform code */
                platformCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformNoticePage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumePlatform: {
        parameters: {
            query?: never;
            header?: {
                /** @description 平台档案的 ETag / the ETag of the platform's file */
                "If-Match"?: string;
            };
            path: {
                platformCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admission"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendPlatform: {
        parameters: {
            query?: never;
            header?: {
                /** @description 平台档案的 ETag / the ETag of the platform's file */
                "If-Match"?: string;
            };
            path: {
                platformCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admission"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQualifications: {
        parameters: {
            query?: {
                /** @description 持有人,空为全部 / the holder, all if absent */
                holder?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 该条目的 etag / the entry's etag */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterQualification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 该条目的 etag / the entry's etag */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationVerification"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegisterFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterFile"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addRegisterFile: {
        parameters: {
            query: {
                /** @description 编码 / its encoding */
                charset?: string;
                /** @description 文件名 / its name */
                fileName: string;
                /** @description 名录 / the register */
                register: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterFile"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegisterFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterFile"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeRegisterFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadRegisterFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterLoadRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegisters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Register"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegisterLoads: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                register: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterLoadPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRetentionCertificates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionCertificateSummary"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRetentionCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 / its number */
                certificateNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionCertificate"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRetentionHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionHolds"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterRetentionHold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionHoldRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionHold"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endRetentionHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 / its number */
                holdNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionHoldEnd"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionHold"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeepingTimes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeepingTime"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reveal: {
        parameters: {
            query?: never;
            header?: {
                /** @description JavaScript;使用会话 Cookie 时必填 / JavaScript; required with a session cookie */
                "X-Requested-With"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reveal"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRulesNotEvaluated: {
        parameters: {
            query?: {
                /**
                 * @description 时刻,如备案的 decidedAt / a moment, such as the decidedAt of a filing
                 * @example 2026-11-26T02:00:00Z
                 */
                at?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilentRule"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSharingAgreements: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 状态 / state */
                state?: components["schemas"]["SharingState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingAgreementPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftSharingAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingTerms"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingAgreement"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSharingAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 协议编号,如 GX2026-000001 / number of the agreement */
                agreementNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingAgreement"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rewriteSharingAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 协议编号,如 GX2026-000001 / number of the agreement */
                agreementNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingTerms"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingAgreement"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnSharingAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 协议编号,如 GX2026-000001 / number of the agreement */
                agreementNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingAgreement"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSharingCalls: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 协议编号,如 GX2026-000001 / number of the agreement */
                agreementNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingCallPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askAboutEmployers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerStatement"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyEmployments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmploymentQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentVerification"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkSharingReceipt: {
        parameters: {
            query?: {
                /** @description answer 按 RFC 8785 规范化后的 SM3 摘要 / SM3 of the member answer in the form of RFC 8785 */
                digest?: string;
            };
            header?: never;
            path: {
                /** @description 回执编号 / number of the receipt */
                receiptNo: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedReceiptCheck"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSharingVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingVocabulary"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFigures: {
        parameters: {
            query: {
                /** @description 年龄组,_T 为合计 / age groups, _T is all */
                ageGroup?: string;
                /** @description 地区,110000 为全市 / areas, 110000 is the city */
                area?: string;
                /** @description 与之比较的另一次发布 / another release, the figures of which are set beside */
                compare?: string;
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                /** @description 频率:月、季、年 / frequency: month, quarter, year */
                frequency?: string;
                /** @description 起始期 / first period */
                from?: string;
                /** @description 指标,至多 20 个 / indicators, 20 at most */
                indicator: string;
                limit?: number;
                /** @description 发布编号,默认最新 / release id, the newest where it is not given */
                release?: string;
                /** @description 行业门类,_T 为合计 / industry sections, _T is all */
                section?: string;
                /** @description 性别(GB/T 2261.1),_T 为合计 / sex, _T is all */
                sex?: string;
                /** @description 截止期 / last period */
                to?: string;
                /** @description 口径:D 按日,Q 按 LEHD,_Z 唯一口径 / definition: D to the day, Q as LEHD's, _Z where there is one only */
                variant?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigurePage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFigureCatalogue: {
        parameters: {
            query?: {
                /** @description 发布编号,默认最新 / release id, the newest where it is not given */
                release?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureCatalogue"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportFiguresAsCsv: {
        parameters: {
            query: {
                /** @description 年龄组,_T 为合计 / age groups, _T is all */
                ageGroup?: string;
                /** @description 地区,110000 为全市 / areas, 110000 is the city */
                area?: string;
                /** @description 与之比较的另一次发布 / another release, the figures of which are set beside */
                compare?: string;
                /** @description 频率:月、季、年 / frequency: month, quarter, year */
                frequency?: string;
                /** @description 起始期 / first period */
                from?: string;
                /** @description 指标,至多 20 个 / indicators, 20 at most */
                indicator: string;
                /** @description 发布编号,默认最新 / release id, the newest where it is not given */
                release?: string;
                /** @description 行业门类,_T 为合计 / industry sections, _T is all */
                section?: string;
                /** @description 性别(GB/T 2261.1),_T 为合计 / sex, _T is all */
                sex?: string;
                /** @description 截止期 / last period */
                to?: string;
                /** @description 口径:D 按日,Q 按 LEHD,_Z 唯一口径 / definition: D to the day, Q as LEHD's, _Z where there is one only */
                variant?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportFiguresAsWorkbook: {
        parameters: {
            query: {
                /** @description 年龄组,_T 为合计 / age groups, _T is all */
                ageGroup?: string;
                /** @description 地区,110000 为全市 / areas, 110000 is the city */
                area?: string;
                /** @description 与之比较的另一次发布 / another release, the figures of which are set beside */
                compare?: string;
                /** @description 频率:月、季、年 / frequency: month, quarter, year */
                frequency?: string;
                /** @description 起始期 / first period */
                from?: string;
                /** @description 指标,至多 20 个 / indicators, 20 at most */
                indicator: string;
                /** @description 发布编号,默认最新 / release id, the newest where it is not given */
                release?: string;
                /** @description 行业门类,_T 为合计 / industry sections, _T is all */
                section?: string;
                /** @description 性别(GB/T 2261.1),_T 为合计 / sex, _T is all */
                sex?: string;
                /** @description 截止期 / last period */
                to?: string;
                /** @description 口径:D 按日,Q 按 LEHD,_Z 唯一口径 / definition: D to the day, Q as LEHD's, _Z where there is one only */
                variant?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /** @description 地区,110000 为全市 / area, 110000 is the city */
                area?: string;
                /** @description 起始月 / first month */
                from?: string;
                /** @description 指标 / indicator */
                indicator?: string;
                /** @description 发布编号,默认最新 / release id, the newest where it is not given */
                release?: string;
                /** @description 行业门类,_T 为合计 / industry section, _T is all */
                section?: string;
                /** @description 截止月 / last month */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observations"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: {
                /** @description 发布编号,默认最新 / release id, the newest where it is not given */
                release?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"][];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSurveyFrames: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyFramePage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeSurveyFrame: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyFrameRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyFrame"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSurveyFrame: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 名录库编号 / number of the frame */
                frameNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyFrame"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawSurveySample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 名录库编号 / number of the frame */
                frameNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveySampleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyFrame"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSurveyUnits: {
        parameters: {
            query?: {
                /** @description 登记地区;_O 外省市,_U 不详 / area of registration; _O elsewhere, _U not known */
                area?: string;
                /** @description 规模段 / size band */
                band?: string;
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 信用代码,或名称中的文字 / a credit code, or part of the name */
                q?: string;
                /** @description 仅样本单位 / drawn units alone */
                sampled?: boolean;
                /** @description 行业门类;_U 不详 / section; _U not known */
                section?: string;
            };
            header?: never;
            path: {
                /** @description 名录库编号 / number of the frame */
                frameNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyUnitPage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTableChanges: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor / nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description 状态,无则全部 / state, all when none */
                state?: components["schemas"]["ChangeState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableChangePage"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeTableChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProposal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableChange"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTableChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 变更编号 / number of the change */
                changeNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableChange"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideTableChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 变更编号 / number of the change */
                changeNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableChange"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTableChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时得到的 ETag / the ETag that was read */
                "If-Match"?: string;
            };
            path: {
                /** @description 变更编号 / number of the change */
                changeNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableChange"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listViews: {
        parameters: {
            query: {
                /** @description 台账:employers、contracts / ledger: employers, contracts */
                ledger: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeView: {
        parameters: {
            query?: never;
            header?: {
                /** @description 读取时的 ETag / the ETag it was read with */
                "If-Match"?: string;
            };
            path: {
                viewId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数不正确 / a parameter is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 / not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 角色无权 / not allowed to this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不存在或不在监管范围 / does not exist or lies outside the scope */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被修改 / it was changed meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求内容过大 / the content is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不符 / the media type is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only) */
            499: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内部错误,附错误编号 / internal error, with an id */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 数据库或访问日志暂不可用 / the database or the access log is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
