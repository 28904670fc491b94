package org.qiyue.ingest.protocol;

import java.time.LocalDate;
import java.util.List;

/**
 * An amendment (变更). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed, a list is then empty.
 *
 * @param effectiveOn 变更生效日
 * @param items 变更项
 * @param agreed 协商一致
 * @param signedOn 变更签订日期
 * @param successorCreditCode 承继单位信用代码
 * @param extensionMonthsTotal 累计延长月数
 * @param protectedDeclared 是否存在第四十二条情形
 */
public record AmendmentBlock(
        LocalDate effectiveOn,
        List<AmendmentItem> items,
        Boolean agreed,
        LocalDate signedOn,
        String successorCreditCode,
        Integer extensionMonthsTotal,
        String protectedDeclared) {
    public AmendmentBlock {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * Whether employer and worker must agree on the amendment and both sign it (劳动合同法 art. 35). The fields changed
     * decide, whatever kind the items are declared to be: every field is a term of the contract but the particulars of the
     * employer and of the worker (art. 33, 34), which each may report alone.
     */
    public boolean needsBothParties() {
        return items.stream()
                .map(AmendmentItem::field)
                .anyMatch(field -> field != null && FieldCatalogue.isAgreedTerm(field));
    }
}
